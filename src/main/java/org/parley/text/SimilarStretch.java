package org.parley.text;

import org.parley.model.Span;

/**
 * The stretch of a text that takes the fewest character edits to become a quote (Sellers 1980), and
 * how near the best stretch elsewhere comes; case, white space and quote marks do not count.
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

  /** Likeness of the best stretch, 0 to 1. */
  double score() {
    return likeness(bestEnd());
  }

  /** Likeness of the best stretch that does not overlap the best one, 0 to 1. */
  double runnerUp() {
    Span best = exactSpan();
    double next = 0;
    for (int end = 0; end < cost.length; end++) {
      boolean apart = end <= best.start() || start[end] >= best.end();
      next = apart ? Math.max(next, likeness(end)) : next;
    }
    return next;
  }

  /** The best stretch, widened to whole words. */
  Span span() {
    Span best = exactSpan();
    int from = best.start();
    int to = best.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (from > 0 && isLetter(from - 1) && from < text.length() && isLetter(from)) {
      from--;
    }
    while (to < text.length() && to > 0 && isLetter(to) && isLetter(to - 1)) {
      to++;
    }
    return new Span(from, to);
  }

  private Span exactSpan() {
    int end = bestEnd();
    return new Span(start[end], end);
  }

  private int bestEnd() {
    int best = 0;
    for (int end = 1; end < cost.length; end++) {
      best = cost[end] < cost[best] ? end : best;
    }
    return best;
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

  /** The same number of characters, without differences that do not matter. */
  private static String folded(String s) {
    char[] chars = s.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folded(chars[i]);
    }
    return new String(chars);
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
}
