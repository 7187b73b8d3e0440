package org.parley.extraction.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.attribution.Utterances;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Finds the places of an article where somebody denies, doubts, declines to comment or confirms.
 */
public final class AnswerFinder {
  private static final String WEAKEST = "said-it-was-not";

  private final VerbAnswers verbs;
  private final Judgements judgements;

  public AnswerFinder(
      Words words, Entities entities, Quotes quotes, Speakers speakers, Utterances utterances) {
    Topic.Finder topics = new Topic.Finder(words);
    Answerer answerer = new Answerer(words, entities, quotes, speakers, utterances);
    this.verbs = new VerbAnswers(words, topics, answerer);
    this.judgements = new Judgements(words, topics, answerer);
  }

  /** The answers of a sentence, given the events it mentions. */
  public List<Answer> find(ParsedSentence s, List<EventMention> events) {
    List<Answer> found = new ArrayList<>();
    for (Token token : s.tokens()) {
      Optional<Answer> verb = token.isVerb() ? verbs.find(s, token, events) : Optional.empty();
      verb.or(() -> judgements.find(s, token, events)).ifPresent(found::add);
    }
    return found.stream().filter(answer -> !isCovered(answer, found)).toList();
  }

  /**
   * A negated event inside another answer, or a doubt beside a refusal to comment, adds nothing.
   */
  private static boolean isCovered(Answer answer, List<Answer> found) {
    boolean weak =
        answer.rule().equals(WEAKEST) && found.stream().anyMatch(o -> !o.rule().equals(WEAKEST));
    boolean refused =
        answer.kind() == ResponseKind.DOUBT
            && found.stream()
                .anyMatch(
                    o ->
                        o.kind() == ResponseKind.NO_COMMENT
                            && o.speakerWords().equals(answer.speakerWords()));
    return weak || refused;
  }
}
