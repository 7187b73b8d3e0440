package org.parley.extraction.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.attribution.Quotes;
import org.parley.extraction.attribution.Speakers;
import org.parley.extraction.attribution.Utterances;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.lexicon.Phrases;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ResponseKind;

/**
 * Finds the places of an article where somebody denies, doubts, declines to comment or confirms.
 */
public final class AnswerFinder {
  private final List<AnswerRule> rules;

  public AnswerFinder(
      Words words,
      Phrases phrases,
      Entities entities,
      Quotes quotes,
      Speakers speakers,
      Utterances utterances) {
    Topics topics = new Topics(words);
    Answerer answerer = new Answerer(words, entities, quotes, speakers, utterances);
    this.rules =
        List.of(
            new Echoes(words, topics, answerer),
            new Silences(words, topics, answerer),
            new Deflections(words, topics, answerer),
            new Unanswered(words, topics, answerer),
            new Denials(words, topics, answerer),
            new Confirmations(words, topics, answerer),
            new Natures(words, topics, answerer),
            new Judgements(words, topics, answerer),
            new Doubts(words, topics, answerer),
            new Sayings(phrases, topics, answerer),
            new NegatedEvents(words, answerer),
            new Contacts(words, answerer));
  }

  /** The answers of a sentence, given the events it mentions. */
  public List<Answer> find(ParsedSentence s, List<EventMention> events) {
    List<Answer> found = new ArrayList<>();
    for (Token token : s.tokens()) {
      rules.stream()
          .flatMap(rule -> rule.find(s, token, events).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found.stream().filter(answer -> !isCovered(answer, found)).toList();
  }

  /**
   * A negated event inside another answer, or a doubt beside a refusal to comment, adds nothing.
   */
  private static boolean isCovered(Answer answer, List<Answer> found) {
    String weakest = NegatedEvents.WEAKEST;
    boolean weak =
        answer.rule().equals(weakest)
            && found.stream()
                .anyMatch(o -> !Set.of(weakest, Sayings.REDESCRIBED).contains(o.rule()));
    boolean refused =
        answer.kind() == ResponseKind.DOUBT
            && found.stream()
                .anyMatch(
                    o ->
                        o.kind() == ResponseKind.NO_COMMENT
                            && o.speakerWords().equals(answer.speakerWords()));
    return weak || refused || isBeside(answer, found);
  }

  /** Words that make less of it add nothing to a plain answer. */
  private static boolean isBeside(Answer answer, List<Answer> found) {
    return answer.rule().equals(Sayings.REDESCRIBED)
        && found.stream()
            .filter(o -> o.speakerWords().equals(answer.speakerWords()))
            .anyMatch(o -> o.kind() != answer.kind());
  }
}
