package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/** "There was no such meeting", "we never met", "it did not happen", in somebody's mouth. */
public final class NegatedEvents implements AnswerRule {
  /** The rule that any other answer of the sentence outdoes. */
  public static final String WEAKEST = "said-it-was-not";

  private static final Set<String> SPELL =
      Set.of("hour", "day", "week", "month", "year", "decade", "while", "time");

  private final Words words;
  private final Answerer answerer;

  NegatedEvents(Words words, Answerer answerer) {
    this.words = words;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean happening =
        words.is("happen", lemma) || lemma.equals("take") && Clause.has(s, t, "obj", "place");
    if (t.isVerb() && happening && Clause.isNegated(s, t)) {
      return answerer.told(
          ResponseKind.DENIAL, s, t, "did-not-happen", Topic.of(Topics.events(s, t, events)));
    }
    return events.stream()
        .filter(e -> e.trigger().index() == t.index() && isDenied(e) && !isLull(s, t))
        .filter(e -> !isHeard(s, e.anchor()))
        .findFirst()
        .flatMap(e -> negated(s, e, events));
  }

  private Optional<Answer> negated(ParsedSentence s, EventMention e, List<EventMention> events) {
    boolean partly = isKindOnly(s, e.trigger()) || isContrasted(s, e, events);
    if (!partly && e.rule().frame() == Trigger.Frame.DISCUSS) {
      return Optional.empty();
    }
    ResponseKind kind = partly ? ResponseKind.PARTIAL : ResponseKind.DENIAL;
    return answerer
        .told(kind, s, e.trigger(), WEAKEST, Topic.of(List.of(e)))
        .filter(answer -> answerer.isConcerned(answer, e));
  }

  /** "the visit was not a political visit", "it was not a formal meeting": what it was not. */
  private static boolean isKindOnly(ParsedSentence s, Token noun) {
    return !s.children(noun, "cop").isEmpty()
        && !s.children(noun, "amod", "compound").isEmpty()
        && Clause.ownSubject(s, noun).isPresent();
  }

  /** "a brief chat, not a meeting", "contacts but no talks", "met but did not discuss it". */
  private boolean isContrasted(ParsedSentence s, EventMention e, List<EventMention> events) {
    return s.tokens().stream()
        .filter(t -> t.index() != e.trigger().index() && areJoined(t, e.trigger()))
        .filter(t -> !Clause.isNegated(s, t))
        .anyMatch(t -> isContact(t, events));
  }

  private boolean isContact(Token t, List<EventMention> events) {
    return words.is("encounter", t.lemma()) && t.isNoun()
        || events.stream()
            .filter(e -> e.trigger().index() == t.index())
            .anyMatch(e -> !e.situation().negated() && !e.situation().denied());
  }

  private static boolean areJoined(Token one, Token other) {
    boolean linked = Set.of("conj", "appos").stream().anyMatch(r -> one.is(r) || other.is(r));
    boolean near = one.head() == other.index() || other.head() == one.index();
    return linked && (near || one.head() == other.head() && one.is("conj") && other.is("conj"));
  }

  /**
   * "has not met her since March", "in two weeks": tells when they last met, and denies nothing.
   */
  private static boolean isLull(ParsedSentence s, Token verb) {
    Token first = verb.is("conj") ? s.token(verb.head()) : verb;
    boolean perfect = Clause.hasAux(s, first, Set.of("have"));
    return perfect
        && Clause.coordinated(s, first).stream()
            .flatMap(v -> s.children(v, "obl", "advcl").stream())
            .anyMatch(t -> isSpell(s, t));
  }

  private static boolean isSpell(ParsedSentence s, Token token) {
    String preposition = Clause.preposition(s, token);
    boolean counted = Set.of("in", "for").contains(preposition) && SPELL.contains(token.lemma());
    return preposition.equals("since") || counted;
  }

  private static boolean isDenied(EventMention e) {
    boolean told = e.situation().negated() && !e.situation().denied();
    boolean open =
        e.situation().planned() || e.situation().hypothetical() || e.situation().wished();
    return told && !open && !isHabit(e);
  }

  /** "We were told that nobody had met": what others said before. */
  private static boolean isHeard(ParsedSentence s, Token verb) {
    return Clause.has(s, verb, "mark", "that")
        && s.tokens().stream()
            .filter(v -> v.index() < verb.index() && s.dominates(v, verb))
            .filter(v -> v.pos().equals("VBN") && v.lemma().matches("tell|assure|inform"))
            .anyMatch(v -> Clause.isPassive(s, v));
  }

  /** "We do not negotiate": what somebody never does. */
  private static boolean isHabit(EventMention e) {
    return Stream.of(e.trigger(), e.anchor())
        .flatMap(v -> e.sentence().children(v, "aux").stream())
        .anyMatch(a -> Set.of("do", "does").contains(a.text().toLowerCase(Locale.ROOT)));
  }
}
