package org.parley.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** A sentence whose tree is being mended. */
final class Tree {
  private final ParsedSentence original;
  private final List<Token> tokens;

  Tree(ParsedSentence s) {
    this.original = s;
    this.tokens = new ArrayList<>(s.tokens());
  }

  /** The sentence as it stands now; as it was, where the words would hang in a circle. */
  ParsedSentence sentence() {
    return tokens.stream().allMatch(this::reachesTop)
        ? new ParsedSentence(
            original.index(), original.span(), original.paragraph(), original.kind(), tokens)
        : original;
  }

  private boolean reachesTop(Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      at = tokens.get(at).head();
    }
    return at < 0;
  }

  void attach(Token token, int head, String relation) {
    Token t = tokens.get(token.index());
    tokens.set(
        t.index(),
        new Token(t.index(), t.text(), t.lemma(), t.pos(), t.ner(), t.span(), head, relation));
  }

  void retag(Token token, String lemma, String pos) {
    Token t = tokens.get(token.index());
    tokens.set(
        t.index(),
        new Token(t.index(), t.text(), lemma, pos, t.ner(), t.span(), t.head(), t.relation()));
  }

  /** Hangs the dependents that {@code from} has behind a word on another word. */
  void moveBehind(int after, Token from, int to, String relation) {
    for (Token child : List.copyOf(tokens)) {
      boolean phrase =
          child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("advmod");
      if (child.head() == from.index() && phrase && child.index() > after && child.index() != to) {
        attach(child, to, child.is("nmod") || child.is("obl") ? relation : child.relation());
      }
    }
  }
}
