package org.parley.extraction.grammar;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends sentences whose main verb the parser takes into a clause on the subject. */
final class RelativeRepairs {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");
  private static final Set<String> LOOSE =
      Set.of("dep", "acl", "acl:relcl", "conj", "ccomp", "advcl", "parataxis");
  private static final int ADVERBS = 2;

  private RelativeRepairs() {}

  /** "Vosper, who has given money to the party, did not respond": it is he who did not. */
  static ParsedSentence verbBehindClause(ParsedSentence s) {
    Optional<Token> root = s.tokens().stream().filter(t -> t.head() < 0 && t.isNoun()).findFirst();
    boolean subject =
        root.isPresent()
            && s.children(root.get(), "cop", "nsubj", "case").isEmpty()
            && clauseStart(s, root.get()) > 0;
    if (!subject) {
      return s;
    }
    return s.tokens().stream()
        .filter(v -> isMain(s, v, root.get()))
        .findFirst()
        .map(v -> mended(s, v, root.get()))
        .orElse(s);
  }

  private static ParsedSentence mended(ParsedSentence s, Token verb, Token subject) {
    Tree tree = new Tree(s);
    tree.attach(verb, subject.head(), subject.relation());
    tree.attach(subject, verb.index(), "nsubj");
    return tree.sentence();
  }

  /**
   * Where ", who" begins behind the noun and what hangs on it; 0 where nothing of the kind does.
   */
  private static int clauseStart(ParsedSentence s, Token noun) {
    return s.tokens().stream()
        .filter(t -> t.index() > noun.index() && RELATIVE.contains(t.lemma()))
        .filter(t -> s.token(t.index() - 1).text().equals(","))
        .filter(t -> s.tokens().subList(0, t.index()).stream().noneMatch(Token::isVerb))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(0);
  }

  private static boolean isMain(ParsedSentence s, Token verb, Token subject) {
    boolean finite =
        verb.pos().matches("VBD|VBZ|VBP") || !s.children(verb, "aux", "aux:pass").isEmpty();
    boolean loose = LOOSE.contains(verb.relation()) && Clause.ownSubject(s, verb).isEmpty();
    if (!verb.isVerb() || !finite || !loose || !s.children(verb, "mark", "cc").isEmpty()) {
      return false;
    }
    int first =
        s.children(verb, "aux", "aux:pass", "advmod").stream()
            .mapToInt(Token::index)
            .filter(i -> i < verb.index())
            .min()
            .orElse(verb.index());
    int start = clauseStart(s, subject);
    boolean verbBetween = s.tokens().subList(start, first).stream().anyMatch(Token::isVerb);
    return first > start
        && verbBetween
        && verb.index() - first <= ADVERBS + 1
        && s.token(first - 1).text().equals(",")
        && s.dominates(subject, verb);
  }
}
