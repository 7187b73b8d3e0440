package org.parley.extraction.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** The nouns that "who", "whom" and "which" stand for. */
public final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("who", "whom", "which", "that");
  private static final int HIGHEST = 5;

  private Relatives() {}

  /** The noun the clause of the pronoun hangs on, else the one right before it, in one sentence. */
  public static Optional<Token> antecedent(ParsedSentence s, Token pronoun) {
    boolean relative =
        pronoun.pos().matches("WP|WDT")
            && PRONOUNS.contains(pronoun.lemma().toLowerCase(Locale.ROOT));
    return relative ? clauseNoun(s, pronoun).or(() -> nounBefore(s, pronoun)) : Optional.empty();
  }

  private static Optional<Token> clauseNoun(ParsedSentence s, Token pronoun) {
    Token at = pronoun;
    for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
      Token above = s.token(at.head());
      boolean clause = at.is("acl") || at.is("dep") && at.isVerb();
      if (clause && above.isNoun() && above.index() < pronoun.index()) {
        return Optional.of(above);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** "the Taoiseach, Mr Lenihan, with whom": a comma and a preposition may stand between. */
  private static Optional<Token> nounBefore(ParsedSentence s, Token pronoun) {
    int i = pronoun.index() - 1;
    i -= i >= 0 && s.token(i).pos().equals("IN") ? 1 : 0;
    boolean setOff = i > 0 && s.token(i).text().equals(",");
    return setOff && s.token(i - 1).isNoun() ? Optional.of(s.token(i - 1)) : Optional.empty();
  }
}
