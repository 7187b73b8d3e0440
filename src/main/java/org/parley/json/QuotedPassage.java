package org.parley.json;

import java.util.Optional;

/** A passage as a document quotes it, and where in the document it stands. */
public record QuotedPassage(
    String pointer,
    String articleId,
    int start,
    int end,
    int startCodePoint,
    int endCodePoint,
    String prefix,
    String quote,
    String suffix) {
  private static final int SHOWN = 60;

  /**
   * @param pointer JSON pointer of the passage in the document
   * @param start offset in UTF-16 units of the article's canonical text
   * @param startCodePoint the same offset in Unicode code points
   */
  public QuotedPassage {}

  /** What does not agree with the article's canonical text, in words; empty when all does. */
  public Optional<String> differenceFrom(String text) {
    if (start < 0 || end < start || end > text.length()) {
      return wrong("offsets %d to %d lie outside the article".formatted(start, end));
    }
    if (!text.substring(start, end).equals(quote)) {
      return wrong("“%s” does not stand at %d to %d".formatted(shown(), start, end));
    }
    if (!text.startsWith(prefix, start - prefix.length()) || !text.startsWith(suffix, end)) {
      return wrong("the words around “%s” are others".formatted(shown()));
    }
    if (text.codePointCount(0, start) != startCodePoint
        || text.codePointCount(0, end) != endCodePoint) {
      return wrong("“%s” stands at other code points".formatted(shown()));
    }
    return Optional.empty();
  }

  private Optional<String> wrong(String what) {
    return Optional.of(what + " of article " + articleId);
  }

  private String shown() {
    return quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN) + "…";
  }
}
