package org.parley.model;

/**
 * An exact place in an article: span, exact quote, and up to 32 characters of context on each side.
 */
public record Passage(String articleId, Span span, String quote, String prefix, String suffix) {
  /** Characters of context kept on each side of the quote. */
  public static final int CONTEXT = 32;

  /** Cuts the passage at {@code span} out of an article's canonical text. */
  public static Passage of(String articleId, String text, Span span) {
    return new Passage(
        articleId,
        span,
        span.in(text),
        text.substring(wholeFrom(text, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), wholeTo(text, span.end() + CONTEXT)));
  }

  /** The first offset from {@code offset} on that does not split a character in two. */
  private static int wholeFrom(String text, int offset) {
    int from = Math.max(0, offset);
    return isInsidePair(text, from) ? from + 1 : from;
  }

  /** The last offset up to {@code offset} that does not split a character in two. */
  private static int wholeTo(String text, int offset) {
    int to = Math.min(text.length(), offset);
    return isInsidePair(text, to) ? to - 1 : to;
  }

  private static boolean isInsidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
