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
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }
}
