package org.parley.extraction.response;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Whether an answering verb is turned into its opposite. */
final class Negations {
  private static final Set<String> UNABLE =
      Set.of("unable", "fail", "unavailable", "unwilling", "reluctant", "loath");
  private static final Set<String> STANCE =
      Set.of("mood", "position", "liberty", "prepared", "prepare", "willing", "ready", "inclined");

  private Negations() {}

  /** "did not", "has yet to", "nor did", "was unwilling to", "in no mood to" above the verb. */
  static boolean on(ParsedSentence s, Token v) {
    boolean content = v.is("xcomp") || v.is("ccomp");
    Optional<Token> head = Clause.head(s, v).filter(h -> content || isStance(v, h));
    boolean yet =
        head.filter(h -> hasYet(s, h) || Clause.isNegated(s, h)).isPresent()
            || hasYet(s, v) && Clause.has(s, v, "mark", "to");
    boolean nor = v.is("conj") && Clause.has(s, v, "cc", "nor");
    boolean unable = head.filter(h -> UNABLE.contains(h.lemma())).isPresent();
    return Clause.isNegated(s, v) || yet || nor || unable;
  }

  /** "in no mood to say", "not in a position to say", "not prepared to say". */
  private static boolean isStance(Token v, Token head) {
    return (v.is("acl") || v.is("advcl"))
        && (STANCE.contains(head.lemma()) || UNABLE.contains(head.lemma()));
  }

  private static boolean hasYet(ParsedSentence s, Token t) {
    return Clause.has(s, t, "advmod", "yet");
  }
}
