package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.extraction.time.TimeMention;
import org.parley.model.Precision;

/** How closely the words of a time hang on an event of the same sentence. */
final class TimeAttachment {
  private static final Set<String> DURING = Set.of("during");
  private static final Set<String> WHILE = Set.of("at", "in", "during", "over", "on");

  private final Words words;
  private final Predicate<TimeMention> toCome;
  private final Sequel sequel;

  TimeAttachment(Words words, Predicate<TimeMention> toCome) {
    this.words = words;
    this.toCome = toCome;
    this.sequel = new Sequel(words);
  }

  /** How closely a time hangs on an event: 3 on its own words, 2 on its clause, 0 not at all. */
  int closeness(EventMention mention, TimeMention time) {
    ParsedSentence s = mention.sentence();
    Optional<Token> word = lastWord(s, time);
    if (word.isEmpty()) {
      return 0;
    }
    Token at = word.get();
    if (isPartOfName(s, time, at) || isSinceLast(mention, time)) {
      return 0;
    }
    if (Sequel.isWhen(mention, time)) {
      return 2;
    }
    for (int steps = 0; steps < s.size(); steps++) {
      if (at.index() == mention.trigger().index()) {
        return 3;
      }
      if (at.index() == mention.anchor().index()) {
        return SituationReader.callsOff(s, at, words) && !toCome.test(time) ? 0 : 2;
      }
      boolean clause =
          (at.isVerb() && !at.is("amod") || at.relation().equals("acl:relcl"))
              && steps > 0
              && !words.is("schedule", at.lemma());
      if (clause && !Insertions.standsOutside(s, at, word.get())) {
        boolean before = isBeforeNounOf(s, at, word.get());
        boolean next = sequel.isAfter(mention, at, time);
        return isClauseOf(mention, at) || next || before && Fronted.isOf(mention, time, words)
            ? 1
            : 0;
      }
      if (isStay(s, at, mention.anchor())) {
        return 1;
      }
      if (at.head() < 0) {
        boolean alone = at.index() == word.get().index() && at.index() < mention.trigger().index();
        return alone || Fronted.isOf(mention, time, words) ? 1 : 0;
      }
      at = s.token(at.head());
    }
    return 0;
  }

  /** "On 5 October, X, who is in Oslo, …": what stands before a noun is not of its clause. */
  private static boolean isBeforeNounOf(ParsedSentence s, Token clause, Token time) {
    Token at = clause;
    while (at.head() >= 0 && !at.is("acl")) {
      at = s.token(at.head());
    }
    return at.head() > time.index();
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
            && (!words.is("speech", verb.lemma()) || isWhileSaying(s, mention.trigger(), verb));
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

  /** "told her at a meeting last Wednesday": said when they met. */
  private static boolean isWhileSaying(ParsedSentence s, Token event, Token verb) {
    return event.is("obl")
        && event.head() == verb.index()
        && WHILE.contains(Clause.preposition(s, event));
  }

  /** The word of a time that governs the others. */
  private static Optional<Token> lastWord(ParsedSentence s, TimeMention time) {
    List<Token> inside = s.tokens().stream().filter(t -> time.span().contains(t.span())).toList();
    return inside.stream()
        .filter(t -> inside.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst();
  }
}
