package org.parley.extraction.response;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Whether an answering verb is turned into its opposite. */
final class Negations {
  private Negations() {}

  /** "did not", "has yet to", "nor did", "was unable to", "could not be" above the verb. */
  static boolean on(ParsedSentence s, Token v) {
    boolean content = v.is("xcomp") || v.is("ccomp");
    Optional<Token> head = Clause.head(s, v).filter(h -> content);
    boolean yet =
        head.filter(h -> hasYet(s, h) || Clause.isNegated(s, h)).isPresent()
            || hasYet(s, v) && Clause.has(s, v, "mark", "to");
    boolean nor = v.is("conj") && Clause.has(s, v, "cc", "nor");
    boolean unable =
        head.filter(h -> Set.of("unable", "fail", "unavailable").contains(h.lemma())).isPresent();
    return Clause.isNegated(s, v) || yet || nor || unable;
  }

  private static boolean hasYet(ParsedSentence s, Token t) {
    return Clause.has(s, t, "advmod", "yet");
  }
}
