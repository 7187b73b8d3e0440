package org.parley.extraction.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/** "denied it, as did her lawyer", "so did the ministry": somebody else answers the same. */
final class Echoes implements AnswerRule {
  private final Words words;
  private final Topics topics;
  private final Answerer answerer;

  Echoes(Words words, Topics topics, Answerer answerer) {
    this.words = words;
    this.topics = topics;
    this.answerer = answerer;
  }

  @Override
  public Optional<Answer> find(ParsedSentence s, Token t, List<EventMention> events) {
    boolean echo =
        t.index() > 0
            && Set.of("did", "has", "have", "does", "do").contains(t.text())
            && Set.of("as", "so").contains(s.token(t.index() - 1).text());
    Optional<Token> who = Clause.ownSubject(s, t).filter(x -> x.index() > t.index());
    return echo && who.isPresent() ? answered(s, t, who.get(), events) : Optional.empty();
  }

  private Optional<Answer> answered(
      ParsedSentence s, Token echo, Token who, List<EventMention> events) {
    return s.tokens().stream()
        .filter(v -> v.isVerb() && v.index() < echo.index() && !Negations.on(s, v))
        .filter(v -> isDenying(v) || words.is("confirm", v.lemma()))
        .reduce((a, b) -> b)
        .flatMap(
            v ->
                topics
                    .below(s, v, events, false)
                    .flatMap(
                        topic ->
                            answerer.given(
                                isDenying(v) ? ResponseKind.DENIAL : ResponseKind.CONFIRMATION,
                                s,
                                echo,
                                Optional.of(who),
                                "answered-the-same",
                                topic)));
  }

  private boolean isDenying(Token verb) {
    return words.is("deny", verb.lemma()) || words.is("reject", verb.lemma());
  }
}
