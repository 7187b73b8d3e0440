package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * The stretches of a text that take the fewest character edits to become a quote (Sellers 1980);
 * case and the kinds of white space, quote marks and dashes do not count.
 */
final class SimilarStretch {
  private final String quote;
  private final String text;
  private final int[] cost;
  private final int[] start;

  private SimilarStretch(String quote, String text) {
    this.quote = folded(quote);
    this.text = folded(text);
    this.cost = new int[text.length() + 1];
    this.start = new int[text.length() + 1];
    fill();
  }

  static SimilarStretch search(String quote, String text) {
    return new SimilarStretch(quote, text);
  }

  /** The {@code most} most similar stretches that do not overlap, best first. */
  List<Stretch> best(int most) {
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int end = bestEnd(found);
      if (end < 0) {
        break;
      }
      found.add(new Stretch(new Span(start[end], end), likeness(end)));
    }
    return found.stream().map(s -> new Stretch(wholeWords(s.span()), s.likeness())).toList();
  }

  /** The same number of characters, without differences that do not matter. */
  static String folded(String s) {
    char[] chars = s.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folded(chars[i]);
    }
    return new String(chars);
  }

  private Span wholeWords(Span exact) {
    int from = exact.start();
    int to = exact.end();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    while (from > 0 && from < text.length() && isLetter(from - 1) && isLetter(from)) {
      from--;
    }
    while (to > 0 && to < text.length() && isLetter(to) && isLetter(to - 1)) {
      to++;
    }
    return new Span(from, to);
  }

  private int bestEnd(List<Stretch> taken) {
    int best = -1;
    for (int end = 1; end < cost.length; end++) {
      if (start[end] < end && (best < 0 || cost[end] < cost[best]) && isApart(end, taken)) {
        best = end;
      }
    }
    return best;
  }

  private boolean isApart(int end, List<Stretch> taken) {
    return taken.stream()
        .allMatch(other -> end <= other.span().start() || start[end] >= other.span().end());
  }

  private double likeness(int end) {
    return Math.max(0, 1.0 - (double) cost[end] / quote.length());
  }

  private boolean isLetter(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** One row per quote character, one column per end in the text; a match may start anywhere. */
  private void fill() {
    for (int end = 0; end < start.length; end++) {
      start[end] = end;
    }
    for (int row = 1; row <= quote.length(); row++) {
      fillRow(row, quote.charAt(row - 1));
    }
  }

  private void fillRow(int row, char wanted) {
    int diagonalCost = cost[0];
    int diagonalStart = start[0];
    cost[0] = row;
    for (int end = 1; end < cost.length; end++) {
      int replace = diagonalCost + (text.charAt(end - 1) == wanted ? 0 : 1);
      int replaceStart = diagonalStart;
      diagonalCost = cost[end];
      diagonalStart = start[end];
      int drop = cost[end] + 1;
      int insert = cost[end - 1] + 1;
      if (replace <= drop && replace <= insert) {
        cost[end] = replace;
        start[end] = replaceStart;
      } else if (drop <= insert) {
        cost[end] = drop;
      } else {
        cost[end] = insert;
        start[end] = start[end - 1];
      }
    }
  }

  private static char folded(char c) {
    if (Character.isWhitespace(c) || c == '\u00A0') {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** A stretch of the text and how like the quote it is, 0 to 1. */
  record Stretch(Span span, double likeness) {}
}
