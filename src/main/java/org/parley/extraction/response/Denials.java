package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/** "denied", "rejected the report", "issued a denial", "poured cold water on the story". */
final class Denials implements AnswerRule {
  private static final Set<String> NATURE =
      Set.of("account", "description", "version", "characterization", "characterisation", "nature");

  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Denials(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("denial") && t.isNoun()) {
      return denial(s, t, events);
    }
    if (!t.isVerb() || t.is("amod")) {
      return Optional.empty();
    }
    if (isRulingOut(s, t, lemma)) {
      return answerer.about(ResponseKind.PARTIAL, s, t, "not-ruled-out", happened(s, t, events));
    }
    if (isOfEverybody(s, t)) {
      return Optional.empty();
    }
    if (words.is("deny", lemma) || words.is("reject", lemma)) {
      return topics.below(s, t, events, false).flatMap(topic -> denied(s, t, lemma, topic));
    }
    return isPushedBack(s, t, lemma)
        ? answerer.about(
            ResponseKind.DENIAL, s, t, "pushed-back", topics.below(s, t, events, false))
        : Optional.empty();
  }

  /** "could not rule out", "would not exclude". */
  private static boolean isRulingOut(ParsedSentence s, Token v, String lemma) {
    boolean out = lemma.equals("rule") && Clause.has(s, v, "compound:prt", "out");
    return Negations.on(s, v) && (out || lemma.equals("exclude") || lemma.equals("preclude"));
  }

  /** What is said to be possible: that it happened, and not that it will. */
  private static Optional<Topic> happened(ParsedSentence s, Token v, List<EventMention> events) {
    List<EventMention> past =
        Topics.events(s, v, events).stream()
            .filter(e -> s.children(v, "ccomp").stream().anyMatch(c -> isPast(s, c)))
            .toList();
    return past.isEmpty() ? Optional.empty() : Optional.of(Topic.of(past));
  }

  private static boolean isPast(ParsedSentence s, Token clause) {
    return clause.pos().equals("VBD") || Clause.hasAux(s, clause, Set.of("have"));
  }

  /** "companies always deny this": what some kind of people do is no answer of anybody. */
  private static boolean isOfEverybody(ParsedSentence s, Token v) {
    return v.pos().equals("VBP")
        && s.children(v, "advmod").stream()
            .anyMatch(a -> Set.of("always", "usually", "often", "routinely").contains(a.lemma()))
        && Clause.ownSubject(s, v)
            .filter(t -> t.pos().equals("NNS") && s.children(t, "det", "nmod:poss").isEmpty())
            .isPresent();
  }

  /** "issued a denial", "a denial from the palace", "his denial that they met". */
  private Optional<Answer> denial(ParsedSentence s, Token noun, List<EventMention> events) {
    List<EventMention> named = Topics.events(s, noun, events);
    boolean other =
        named.isEmpty()
            && s.children(noun, "nmod", "acl", "ccomp").stream()
                .filter(c -> !c.relation().equals("nmod:poss"))
                .filter(c -> !Set.of("from", "by").contains(Clause.preposition(s, c)))
                .anyMatch(c -> !topics.pointsBack(c));
    Optional<Token> issuer =
        Clause.head(s, noun)
            .filter(v -> noun.is("obj") && words.is("issue", v.lemma()))
            .flatMap(v -> answerer.subject(s, v));
    Optional<Token> who =
        s.children(noun, "nmod:poss").stream()
            .findFirst()
            .filter(t -> !named.isEmpty())
            .or(() -> issuer)
            .or(() -> Clause.behind(s, noun, Set.of("from", "by")).stream().findFirst());
    return other
        ? Optional.empty()
        : answerer.given(ResponseKind.DENIAL, s, noun, who, "denial-noun", Topic.of(named));
  }

  private Optional<Answer> denied(ParsedSentence s, Token v, String lemma, Topic topic) {
    boolean strong = words.is("deny", lemma);
    Optional<Token> who = answerer.subject(s, v);
    if (Negations.on(s, v)) {
      return isSilent(s, v)
          ? Optional.empty()
          : answerer.given(ResponseKind.PARTIAL, s, v, who, "not-denied", topic);
    }
    if (!strong && !isOfReport(s, v)) {
      return Set.of("dispute", "contest").contains(lemma) && !topic.isNamed()
          ? answerer.given(ResponseKind.PARTIAL, s, v, who, "disputed", topic)
          : dismissed(s, v, who, topic);
    }
    boolean nature =
        topic.isNamed()
            && s.subtree(v).stream().anyMatch(t -> NATURE.contains(t.lemma()) && isOne(s, t));
    ResponseKind kind = nature ? ResponseKind.PARTIAL : ResponseKind.DENIAL;
    return answerer.given(kind, s, v, who, strong ? "denied" : "rejected-report", topic);
  }

  /** One account of the event, and not what the press makes of it. */
  private static boolean isOne(ParsedSentence s, Token account) {
    return account.pos().equals("NN") || !s.children(account, "nmod:poss").isEmpty();
  }

  /** "dismissed it as nonsense" denies; "dismissed it as a courtesy call" says what it was. */
  private Optional<Answer> dismissed(ParsedSentence s, Token v, Optional<Token> who, Topic topic) {
    List<Token> as = Clause.behind(s, v, Set.of("as"));
    boolean untrue =
        as.stream().flatMap(t -> s.subtree(t).stream()).anyMatch(t -> words.is("false", t.lemma()));
    if (untrue) {
      return answerer.given(ResponseKind.DENIAL, s, v, who, "dismissed-as-false", topic);
    }
    return topic.isNamed() && !as.isEmpty()
        ? answerer.given(ResponseKind.PARTIAL, s, v, who, "dismissed-as", topic)
        : Optional.empty();
  }

  private boolean isOfReport(ParsedSentence s, Token v) {
    boolean modified =
        v.relation().equals("acl:relcl") && words.is("rumour", s.token(v.head()).lemma());
    return modified
        || s.children(v, "obj", "obl", "nsubj:pass").stream()
            .flatMap(o -> Clause.coordinated(s, o).stream())
            .anyMatch(o -> words.is("rumour", o.lemma()));
  }

  /** "neither confirmed nor denied": the confirming half already says it. */
  private boolean isSilent(ParsedSentence s, Token v) {
    return s.tokens().stream()
        .anyMatch(t -> words.is("confirm", t.lemma()) && t.index() != v.index());
  }

  /** "laughed off", "shot down", "poured cold water on", "scoffed at". */
  private boolean isPushedBack(ParsedSentence s, Token v, String lemma) {
    boolean particle =
        s.children(v, "advmod", "compound:prt").stream()
            .anyMatch(c -> words.is("aside", c.lemma()));
    boolean water =
        words.is("pour", lemma)
            && s.children(v, "obj").stream().anyMatch(o -> o.lemma().equals("water"));
    boolean scorn = words.is("scoff", lemma) && !Clause.isPassive(s, v);
    return !Negations.on(s, v) && (particle && words.is("brush", lemma) || water || scorn);
  }
}
