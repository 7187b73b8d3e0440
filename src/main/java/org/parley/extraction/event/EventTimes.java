package org.parley.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;
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

  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}.,' -]{2,40}[, ]\\s*\\(?");
  private static final Pattern DASH =
      Pattern.compile("(?:,? \\d{4})?\\)?(?: \\(?[\\p{Lu}][\\p{L}/ ]{1,20}\\)?)? ?(?:-|--|–|—) ?");

  /** A month lies in a season, though neither is resolved. */
  private static final Pattern SEASON =
      Pattern.compile("(?i)\\b(?:spring|summer|autumn|fall|winter)\\b");

  private final Article article;
  private final TimeFinder finder;
  private final Words words;
  private final TimeAttachment attachment;
  private final Map<Integer, TimeContext> contexts = new HashMap<>();
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();

  public EventTimes(Article article, ParsedText text, TimeFinder finder, Words words) {
    this.article = article;
    this.finder = finder;
    this.words = words;
    this.attachment = new TimeAttachment(words, this::isToCome);
    TimeContext context = TimeContext.of(article.published().value());
    StoryYear year = new StoryYear(article.published().value());
    for (ParsedSentence s : text.sentences()) {
      boolean past = PAST.matcher(s.span().in(article.text())).find();
      TimeContext facing = past ? context.facing(Direction.PAST) : context;
      TimeContext here = year.of(s).map(facing::inYear).orElse(facing);
      contexts.put(s.index(), here);
      List<TimeMention> found = finder.find(article.text(), s.span(), here);
      context = context.after(found);
      year.read(s, found);
      bySentence.put(s.index(), found.stream().filter(time -> !isOfReport(s, time)).toList());
    }
  }

  /** The day of the report itself, in its head or dateline, is no day of what it tells. */
  private boolean isOfReport(ParsedSentence s, TimeMention time) {
    String before = article.text().substring(s.span().start(), time.span().start());
    String behind = article.text().substring(time.span().end(), s.span().end());
    return article.published().passage().filter(p -> p.span().overlaps(time.span())).isPresent()
        || TOWN.matcher(before).matches() && DASH.matcher(behind).lookingAt();
  }

  /** The time of an event: of its primary mention, else of the nearest other one that has any. */
  public When of(EventCluster cluster, EventMention primary) {
    List<EventMention> order = new ArrayList<>(cluster.mentions());
    order.sort(
        Comparator.comparing((EventMention m) -> !m.equals(primary))
            .thenComparing(m -> !m.isTelling()));
    order.removeIf(m -> !m.isTelling() && !m.definite() && m.kind() != primary.kind());
    Optional<TimeMention> unresolved = Optional.empty();
    for (EventMention mention : order) {
      Optional<TimeMention> time = of(mention);
      boolean told = unresolved.isEmpty() || time.filter(EventTimes::isExact).isPresent();
      if (told && time.filter(TimeMention::isResolved).isPresent()) {
        return when(narrower(time.get(), order));
      }
      unresolved = unresolved.or(() -> time);
    }
    return unresolved.map(this::when).orElseGet(When::none);
  }

  private static boolean isExact(TimeMention time) {
    return time.precision().compareTo(Precision.MONTH) <= 0;
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
        .filter(time -> attachment.closeness(mention, time) > 0)
        .max(
            Comparator.comparingInt((TimeMention time) -> attachment.closeness(mention, time))
                .thenComparing(time -> time.precision() != Precision.UNRESOLVED))
        .map(time -> movedTo(mention, time));
  }

  /** Times in the sentence of a mention that hang on other words than its own. */
  public List<TimeMention> besides(EventMention mention) {
    return bySentence.getOrDefault(mention.sentence().index(), List.of()).stream()
        .filter(time -> time.isDate() && attachment.closeness(mention, time) == 0)
        .toList();
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
}
