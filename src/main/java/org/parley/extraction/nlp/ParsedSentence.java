package org.parley.extraction.nlp;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParagraphKind;
import org.parley.model.Span;

/**
 * One sentence with its dependency tree, if it was worth parsing.
 *
 * @param index place in the article, from 0
 * @param paragraph number of the paragraph it stands in
 * @param kind the part that paragraph plays
 */
public record ParsedSentence(
    int index, Span span, int paragraph, ParagraphKind kind, List<Token> tokens) {
  /** The relation of words in a sentence that has no tree. */
  static final String UNPARSED = "unparsed";

  public ParsedSentence {
    tokens = List.copyOf(tokens);
  }

  /** Whether the sentence has a tree; without one its words govern nothing, names excepted. */
  public boolean isParsed() {
    return tokens.stream().noneMatch(token -> token.relation().equals(UNPARSED));
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The words governed directly by {@code token}, in order. */
  public List<Token> children(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token candidate : tokens) {
      if (candidate.head() == token.index()) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** The children of {@code token} in one of the relations. */
  public List<Token> children(Token token, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : children(token)) {
      for (String relation : relations) {
        if (child.is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean dominates(Token ancestor, Token token) {
    int at = token.index();
    int steps = 0;
    while (at >= 0 && steps++ <= tokens.size()) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** All words below and including {@code top}, in order. */
  public List<Token> subtree(Token top) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (dominates(top, token)) {
        found.add(token);
      }
    }
    return found;
  }
}
