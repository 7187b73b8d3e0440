package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Those by whom something is done. */
final class Agents {
  private static final Set<String> BY = Set.of("by");
  private static final int FARTHEST = 12;

  private Agents() {}

  /** Also "Contacted by Y, X agreed": a participle without its auxiliary. */
  static boolean isPassive(ParsedSentence s, Token v) {
    boolean bare =
        v.pos().equals("VBN")
            && v.is("advcl")
            && s.children(v, "aux", "obj").isEmpty()
            && !of(s, v).isEmpty();
    return bare || Clause.isPassive(s, v);
  }

  /** Whoever stands behind "by", also where the parser hangs them on another word. */
  static List<Token> of(ParsedSentence s, Token v) {
    List<Token> own = Clause.behind(s, v, BY);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> by =
        s.tokens().stream()
            .skip(v.index() + 1L)
            .limit(FARTHEST)
            .takeWhile(t -> !t.isVerb() && !t.is("punct"))
            .filter(t -> t.lemma().equals("by") && t.is("case") && t.head() > t.index())
            .findFirst();
    return by.map(t -> s.token(t.head())).stream().toList();
  }
}
