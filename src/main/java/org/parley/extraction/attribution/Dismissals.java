package org.parley.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.grammar.Clause;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Finds reports that are spoken of only to be denied: "reports that they met are false". */
final class Dismissals {
  private static final Set<String> BELOW = Set.of("acl", "ccomp", "nmod", "dep", "obj", "conj");
  private static final int REACH = 5;

  private final Words words;

  Dismissals(Words words) {
    this.words = words;
  }

  /** The word that denies the report in which {@code token} is told, if one does. */
  Optional<Token> of(ParsedSentence s, Token token) {
    Token at = token;
    for (int i = 0; i < REACH && at.head() >= 0; i++) {
      Optional<Token> denial = words.is("rumour", at.lemma()) ? denial(s, at) : Optional.empty();
      if (denial.isPresent() && at.isNoun() && at.index() != token.index()) {
        return denial;
      }
      boolean inside = BELOW.stream().anyMatch(at::is);
      if (!inside) {
        return Optional.empty();
      }
      at = s.token(at.head());
    }
    return Optional.empty();
  }

  private Optional<Token> denial(ParsedSentence s, Token report) {
    Optional<Token> dismissing =
        s.children(report, "amod").stream()
            .filter(t -> t.pos().equals("VBG") && isDenying(t))
            .findFirst();
    return dismissing.isPresent()
        ? dismissing
        : Clause.head(s, report).filter(h -> isDenial(s, h, report));
  }

  private boolean isDenial(ParsedSentence s, Token head, Token report) {
    boolean subject = report.is("nsubj") || report.is("csubj");
    boolean verb = head.isVerb() && isDenying(head);
    if (verb && (!subject || Clause.isPassive(s, head))) {
      return !Clause.isNegated(s, head);
    }
    boolean untrue = words.is("false", head.lemma()) || words.is("false", head.text());
    boolean isTrue = words.is("true", head.lemma());
    return subject && (untrue && !Clause.isNegated(s, head) || isTrue && Clause.isNegated(s, head));
  }

  private boolean isDenying(Token verb) {
    return words.is("deny", verb.lemma()) || words.is("reject", verb.lemma());
  }
}
