package org.parley.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.Direction;
import org.parley.extraction.time.TimeContext;
import org.parley.extraction.time.TimeFinder;
import org.parley.extraction.time.TimeMention;
import org.parley.model.Article;
import org.parley.model.Precision;
import org.parley.model.Span;
import org.parley.model.When;

/** Which of the times an article tells belong to an event. */
public final class EventTimes {
  /** A plan told in the past was for a day now gone. */
  private static final Pattern PAST =
      Pattern.compile("\\bhad been (?:planned|scheduled|due|set|expected)\\b|\\bwas to have\\b");

  private static final Set<String> DURING = Set.of("during");

  /** A month lies in a season, though neither is resolved. */
  private static final Pattern SEASON =
      Pattern.compile("(?i)\\b(?:spring|summer|autumn|fall|winter)\\b");

  private final Article article;
  private final TimeFinder finder;
  private final Words words;
  private final Map<Integer, TimeContext> contexts = new HashMap<>();
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();

  public EventTimes(Article article, ParsedText text, TimeFinder finder, Words words) {
    this.article = article;
    this.finder = finder;
    this.words = words;
    TimeContext context = TimeContext.of(article.published().value());
    for (ParsedSentence s : text.sentences()) {
      boolean past = PAST.matcher(s.span().in(article.text())).find();
      TimeContext here = past ? context.facing(Direction.PAST) : context;
      contexts.put(s.index(), here);
      List<TimeMention> found = finder.find(article.text(), s.span(), here);
      context = context.after(found);
      bySentence.put(s.index(), found);
    }
  }

  /** The time of an event: of its primary mention, else of the nearest other one that has any. */
  public When of(EventCluster cluster, EventMention primary) {
    List<EventMention> order = new ArrayList<>(cluster.mentions());
    order.sort(
        Comparator.comparing((EventMention m) -> !m.equals(primary))
            .thenComparing(m -> !m.isTelling()));
    Optional<TimeMention> unresolved = Optional.empty();
    for (EventMention mention : order) {
      Optional<TimeMention> time = of(mention);
      if (time.filter(TimeMention::isResolved).isPresent()) {
        return when(narrower(time.get(), order));
      }
      unresolved = unresolved.or(() -> time);
    }
    return unresolved.map(this::when).orElseGet(When::none);
  }

  /** "last summer", which another sentence on the event tells as "in July": the narrower one. */
  private TimeMention narrower(TimeMention time, List<EventMention> mentions) {
    return time.relative() && time.precision() == Precision.DAY
        ? time
        : mentions.stream()
            .flatMap(m -> of(m).stream())
            .filter(other -> isWithin(other, time))
            .findFirst()
            .orElse(time);
  }

  private static boolean isWithin(TimeMention inner, TimeMention outer) {
    if (inner.earliest().isEmpty()
        || inner.latest().isEmpty()
        || outer.earliest().isEmpty()
        || outer.latest().isEmpty()) {
      return false;
    }
    LocalDate first = inner.earliest().get();
    LocalDate last = inner.latest().get();
    boolean inside = !first.isBefore(outer.earliest().get()) && !last.isAfter(outer.latest().get());
    boolean same = first.equals(outer.earliest().get()) && last.equals(outer.latest().get());
    return inside && !same;
  }

  private When when(TimeMention time) {
    return time.toWhen(article.passage(time.span()));
  }

  /** Whether two times cannot be one: resolved and apart, or unresolved in other words. */
  static boolean exclude(TimeMention a, TimeMention b) {
    if (a.isResolved() && b.isResolved()) {
      boolean before =
          a.latest().isPresent()
              && b.earliest().isPresent()
              && a.latest().get().isBefore(b.earliest().get());
      boolean after =
          b.latest().isPresent()
              && a.earliest().isPresent()
              && b.latest().get().isBefore(a.earliest().get());
      return before || after;
    }
    boolean apart = !SEASON.matcher(a.words() + " " + b.words()).find();
    return apart && !a.isResolved() && !b.isResolved() && !a.words().equalsIgnoreCase(b.words());
  }

  /** The bare year a sentence looks back to, if it names one: "in 2012". */
  public Optional<Integer> yearOf(ParsedSentence s) {
    return bySentence.getOrDefault(s.index(), List.of()).stream()
        .filter(t -> t.precision() == Precision.YEAR && !t.relative())
        .filter(t -> t.words().startsWith("in ") || isBehindIn(t))
        .flatMap(t -> t.earliest().stream())
        .map(LocalDate::getYear)
        .findFirst();
  }

  private boolean isBehindIn(TimeMention time) {
    String before =
        article.text().substring(Math.max(0, time.span().start() - 3), time.span().start());
    return before.equalsIgnoreCase("in ");
  }

  /** The time told with a mention itself. */
  public Optional<TimeMention> of(EventMention mention) {
    return bySentence.getOrDefault(mention.sentence().index(), List.of()).stream()
        .filter(TimeMention::isDate)
        .filter(time -> closeness(mention, time) > 0)
        .max(
            Comparator.comparingInt((TimeMention time) -> closeness(mention, time))
                .thenComparing(time -> time.precision() != Precision.UNRESOLVED))
        .map(time -> movedTo(mention, time));
  }

  /** Times in the sentence of a mention that hang on other words than its own. */
  public List<TimeMention> besides(EventMention mention) {
    return bySentence.getOrDefault(mention.sentence().index(), List.of()).stream()
        .filter(time -> time.isDate() && closeness(mention, time) == 0)
        .toList();
  }

  /** How closely a time hangs on an event: 3 on its own words, 2 on its clause, 0 not at all. */
  private int closeness(EventMention mention, TimeMention time) {
    ParsedSentence s = mention.sentence();
    Optional<Token> word = lastWord(s, time);
    if (word.isEmpty()) {
      return 0;
    }
    Token at = word.get();
    if (isPartOfName(s, time, at) || isSinceLast(mention, time)) {
      return 0;
    }
    for (int steps = 0; steps < s.size(); steps++) {
      if (at.index() == mention.trigger().index()) {
        return 3;
      }
      if (at.index() == mention.anchor().index()) {
        return SituationReader.callsOff(s, at, words) && !isToCome(time) ? 0 : 2;
      }
      boolean clause =
          (at.isVerb() && !at.is("amod") || at.relation().equals("acl:relcl"))
              && steps > 0
              && !words.is("schedule", at.lemma());
      if (clause && !Insertions.standsOutside(s, at, word.get())) {
        return isClauseOf(mention, at) ? 1 : 0;
      }
      if (isStay(s, at, mention.anchor())) {
        return 1;
      }
      if (at.head() < 0) {
        return Fronted.isOf(mention, time, words) ? 1 : 0;
      }
      at = s.token(at.head());
    }
    return 0;
  }

  /** "met for the first time since May": when they had not, and no day of the meeting. */
  private static boolean isSinceLast(EventMention mention, TimeMention time) {
    ParsedSentence s = mention.sentence();
    boolean since = time.words().toLowerCase(Locale.ROOT).startsWith("since ");
    return since
        && s.tokens().stream()
            .filter(t -> t.span().end() <= time.span().start())
            .filter(t -> t.index() >= mention.trigger().index() - 3)
            .anyMatch(t -> t.lemma().matches("first|last|only"));
  }

  /** "were in Detroit this week to discuss": somebody is somewhere for the event. */
  private static boolean isStay(ParsedSentence s, Token place, Token anchor) {
    return anchor.head() == place.index()
        && !s.children(place, "cop").isEmpty()
        && Clause.has(s, anchor, "mark", "to");
  }

  /** "the 1991 Gulf War", "the 2016 nominee": the year only tells which one is meant. */
  private static boolean isPartOfName(ParsedSentence s, TimeMention time, Token year) {
    return time.precision() == Precision.YEAR
        && !time.relative()
        && (year.is("nummod") || year.is("compound") || year.is("amod"))
        && year.head() > year.index()
        && !DURING.contains(Clause.preposition(s, s.token(year.head())))
        && s.token(year.head()).isNoun()
        && !time.span().contains(s.token(year.head()).span());
  }

  /** Whether the verb's clause holds the event, or tells the journey "where" it took place. */
  private boolean isClauseOf(EventMention mention, Token verb) {
    ParsedSentence s = mention.sentence();
    boolean own =
        verb.index() == Clause.clauseVerb(s, mention.trigger()).index()
            && !words.is("speech", verb.lemma());
    boolean journey =
        words.is("travel", verb.lemma())
            && Insertions.whereOf(s, mention.anchor())
                .filter(head -> Clause.clauseVerb(s, head).index() == verb.index())
                .isPresent();
    boolean before =
        words.is("travel", verb.lemma())
            && mention.anchor().is("conj")
            && mention.anchor().head() == verb.index();
    boolean purpose =
        words.is("travel", verb.lemma())
            && mention.anchor().head() == verb.index()
            && (mention.anchor().is("advcl")
                || mention.anchor().is("xcomp")
                || mention.anchor().is("dep"))
            && Clause.has(s, mention.anchor(), "mark", "to");
    boolean spent = verb.lemma().equals("spend") && mention.anchor().head() == verb.index();
    return own || journey || before || purpose || spent;
  }

  /** Whether the time lies wholly after the day the article was published. */
  public boolean isToCome(TimeMention time) {
    Optional<LocalDate> first = time.earliest().or(time::latest);
    return article
        .published()
        .value()
        .filter(day -> first.filter(f -> f.isAfter(day)).isPresent())
        .isPresent();
  }

  /** "postponed until May" tells the new time, not a bound. */
  private TimeMention movedTo(EventMention mention, TimeMention time) {
    int gap = time.words().indexOf(' ');
    boolean moved =
        words.is("postpone", mention.anchor().lemma())
            && time.earliest().isEmpty()
            && time.latest().isPresent();
    if (!moved || gap < 0) {
      return time;
    }
    Span rest = new Span(time.span().start() + gap + 1, time.span().end());
    return Optional.ofNullable(contexts.get(mention.sentence().index())).stream()
        .flatMap(context -> finder.find(article.text(), rest, context).stream())
        .findFirst()
        .orElse(time);
  }

  /** The word of a time that governs the others. */
  private static Optional<Token> lastWord(ParsedSentence s, TimeMention time) {
    List<Token> inside = s.tokens().stream().filter(t -> time.span().contains(t.span())).toList();
    return inside.stream()
        .filter(t -> inside.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst();
  }
}
