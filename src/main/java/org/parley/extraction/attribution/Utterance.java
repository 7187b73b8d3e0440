package org.parley.extraction.attribution;

import java.util.Optional;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * Somebody says something in a sentence.
 *
 * @param cue the word of saying ("said", "according")
 * @param source head of the words that name the source
 * @param addressee head of the words that name who was told, if anybody
 * @param content head of what is said; empty when it is the whole rest of the sentence
 */
public record Utterance(
    ParsedSentence sentence,
    Token cue,
    Token source,
    Optional<Token> addressee,
    Optional<Token> content) {

  /** Whether what is said holds {@code token}. */
  public boolean covers(Token token) {
    if (sentence.dominates(source, token)) {
      return false;
    }
    if (content.isPresent()) {
      return sentence.dominates(content.get(), token);
    }
    return !sentence.dominates(cue, token) || cue.head() < 0;
  }
}
