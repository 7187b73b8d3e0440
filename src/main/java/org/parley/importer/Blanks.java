package org.parley.importer;

import org.parley.model.Span;

/** White space, including the kinds that do not break lines or have no width. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** The span from {@code start} to {@code end} of {@code text} without blanks at its ends. */
  static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
