package org.parley.extraction.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends the words that say whom somebody sat across from, next to or opposite. */
final class SeatRepairs {
  private static final Set<String> ACROSS = Set.of("across", "opposite", "next");
  private static final Set<String> LINKS = Set.of("from", "to");
  private static final int CLOSE = 3;
  private static final int TABLE = 9;

  private SeatRepairs() {}

  /** "sat across a table from X", "sat next to X", "sat opposite X": X is behind the verb. */
  static ParsedSentence neighbour(ParsedSentence s) {
    for (Token sit : s.tokens()) {
      if (!sit.lemma().equals("sit") || !sit.isVerb()) {
        continue;
      }
      Optional<Token> seat =
          after(s, sit.index(), CLOSE).filter(t -> ACROSS.contains(t.text())).findFirst();
      Optional<Token> neighbour = seat.flatMap(t -> neighbour(s, t));
      if (neighbour.filter(n -> !s.dominates(n, sit)).isPresent()) {
        return attached(s, sit, seat.get(), neighbour.get());
      }
    }
    return s;
  }

  private static Stream<Token> after(ParsedSentence s, int index, int count) {
    return s.tokens().stream().filter(t -> t.index() > index && t.index() <= index + count);
  }

  private static Optional<Token> neighbour(ParsedSentence s, Token seat) {
    Optional<Token> link =
        after(s, seat.index(), TABLE)
            .takeWhile(t -> !t.isVerb() && !t.is("punct"))
            .filter(t -> LINKS.contains(t.text()) && t.is("case") && t.head() > t.index())
            .findFirst();
    if (link.isPresent()) {
      return link.map(t -> s.token(t.head()));
    }
    boolean opposite = seat.text().equals("opposite") && seat.head() > seat.index();
    return opposite ? Optional.of(name(s, s.token(seat.head()))) : Optional.empty();
  }

  /** The last word of the name that a word begins. */
  private static Token name(ParsedSentence s, Token token) {
    Token at = token;
    while (at.is("compound") && at.head() > at.index()) {
      at = s.token(at.head());
    }
    return at;
  }

  private static ParsedSentence attached(ParsedSentence s, Token sit, Token seat, Token neighbour) {
    Tree tree = new Tree(s);
    tree.attach(neighbour, sit.index(), "obl");
    tree.attach(seat, neighbour.index(), "case");
    s.children(seat).stream()
        .filter(c -> c.index() != neighbour.index())
        .forEach(c -> tree.attach(c, sit.index(), c.relation()));
    return tree.sentence();
  }
}
