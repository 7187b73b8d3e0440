package org.parley.extraction.event;

import java.util.Optional;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** The noun that "whom" stands for: "the agent with whom X had lunch". */
final class Antecedents {
  private static final int HIGHEST = 4;

  private Antecedents() {}

  /** The noun whose clause the relative pronoun stands in; empty for any other word. */
  static Optional<Token> of(ParsedSentence s, Token pronoun) {
    boolean relative = pronoun.pos().equals("WP") && pronoun.lemma().matches("whom|who");
    Token at = pronoun;
    for (int i = 0; relative && i < HIGHEST && at.head() >= 0; i++) {
      Token above = s.token(at.head());
      boolean clause = at.is("acl") || at.is("dep") && above.isNoun() && at.isVerb();
      if (clause && above.index() < pronoun.index()) {
        return Optional.of(above).filter(Token::isNoun);
      }
      at = above;
    }
    return Optional.empty();
  }
}
