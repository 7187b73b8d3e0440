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
 * @param content head of what is said, where the parser sees it as one clause or phrase
 * @param whole true when without such a clause all the rest of the sentence is said, else only what
 *     follows the cue
 */
public record Utterance(
    ParsedSentence sentence,
    Token cue,
    Token source,
    Optional<Token> addressee,
    Optional<Token> content,
    boolean whole) {

  /** Whether what is said holds {@code token}. */
  public boolean covers(Token token) {
    boolean relative = sentence.dominates(source, cue) && !cue.equals(source);
    if (token.equals(cue)
        || !relative && sentence.dominates(source, token) && !isBehindClause(token)) {
      return false;
    }
    if (content.isPresent()) {
      return sentence.dominates(content.get(), token);
    }
    boolean outside = !sentence.dominates(cue, token) || cue.head() < 0 || isBehindClause(token);
    return !relative && outside && (whole || token.index() > cue.index());
  }

  /** "began, according to two officials, when X met Y": a comma closes the source. */
  private boolean isBehindClause(Token token) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > source.index() && t.index() < token.index())
        .filter(t -> t.lemma().equals("when"))
        .anyMatch(t -> sentence.token(t.index() - 1).text().equals(","));
  }
}
