package org.parley.extraction.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/** "The report is false", "these baseless accusations", "that is not true", "Nonsense!". */
final class Judgements implements AnswerRule {
  private static final int EXCLAMATION = 6;

  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Judgements(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean word = t.pos().startsWith("J") || t.isNoun() || t.pos().equals("VBN");
    boolean fabricated = t.pos().equals("VBN") && words.is("false", t.text());
    boolean untrue = fabricated || words.is("false", lemma);
    if (!word || !untrue && !words.is("true", lemma)) {
      return Optional.empty();
    }
    Topic topic = Topic.of(Topics.events(s, t, events));
    if (t.is("amod") && untrue && t.head() >= 0 && words.is("rumour", s.token(t.head()).lemma())) {
      return answerer
          .spoken(ResponseKind.DENIAL, s, t, "false-report", topic)
          .or(() -> calledSo(s, t, topic));
    }
    if (isExclamation(s, t) && untrue != Clause.isNegated(s, t)) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "exclaimed", topic);
    }
    return inverted(s, t, untrue).or(() -> judged(s, t, untrue, topic, events));
  }

  private Optional<Answer> judged(
      ParsedSentence s, Token t, boolean untrue, Topic topic, List<EventMention> events) {
    Calling calling = new Calling(words, s, t);
    Token predicate = calling.predicate();
    boolean stated =
        calling.verb().isPresent()
            || !s.children(predicate, "cop").isEmpty()
            || predicate.is("xcomp")
            || predicate.pos().equals("VBN");
    boolean expletive =
        calling.judged().filter(x -> x.lemma().equals("it")).isPresent()
            && s.children(predicate, "xcomp", "ccomp", "csubj").stream()
                .anyMatch(c -> Clause.has(s, c, "mark", "to"));
    if (calling.judged().filter(topics::pointsBack).isEmpty() || !stated || expletive) {
      return Optional.empty();
    }
    if (calling.verb().isPresent()) {
      Token verb = calling.verb().get();
      return untrue && !Clause.isNegated(s, verb)
          ? answerer.given(
              ResponseKind.DENIAL,
              s,
              t,
              answerer.subject(s, verb),
              "called-so",
              Topic.of(Topics.events(s, verb, events)))
          : Optional.empty();
    }
    if (untrue != Clause.isNegated(s, predicate)) {
      return answerer.spoken(ResponseKind.DENIAL, s, t, "called-false", topic);
    }
    boolean report = calling.judged().filter(x -> words.is("rumour", x.lemma())).isPresent();
    return untrue || report
        ? answerer.spoken(
            ResponseKind.CONFIRMATION, s, t, untrue ? "not-false" : "called-true", topic)
        : Optional.empty();
  }

  /** "called the story 'completely false'", where the parser takes the word for the story's own. */
  private Optional<Answer> calledSo(ParsedSentence s, Token t, Topic topic) {
    return Clause.head(s, s.token(t.head()))
        .filter(v -> v.isVerb() && words.is("call", v.lemma()) && t.index() > t.head())
        .filter(v -> !Negations.on(s, v))
        .flatMap(
            v ->
                answerer.given(
                    ResponseKind.DENIAL, s, t, answerer.subject(s, v), "called-so", topic));
  }

  /** "'Nonsense,' he said": a quotation of few words that has no subject. */
  private boolean isExclamation(ParsedSentence s, Token t) {
    boolean bare = Clause.ownSubject(s, t).isEmpty() && s.children(t, "cop").isEmpty();
    long quoted =
        s.tokens().stream()
            .filter(x -> answerer.isQuoted(s, x) && x.text().matches(".*\\w.*"))
            .count();
    return bare && answerer.isQuoted(s, t) && quoted <= EXCLAMATION && !t.is("amod");
  }

  /** "'Rubbish' was how X described the report". */
  private Optional<Answer> inverted(ParsedSentence s, Token t, boolean untrue) {
    return Clause.head(s, t)
        .filter(h -> t.is("nsubj") && untrue)
        .flatMap(
            h ->
                s.children(h, "ccomp", "advcl", "xcomp").stream()
                    .filter(v -> words.is("call", v.lemma()) && Clause.has(s, v, "advmod", "how"))
                    .filter(v -> Clause.objects(s, v).stream().anyMatch(topics::pointsBack))
                    .findFirst())
        .flatMap(
            v ->
                answerer.given(
                    ResponseKind.DENIAL,
                    s,
                    t,
                    answerer.subject(s, v),
                    "called-so",
                    Topic.anything()));
  }
}
