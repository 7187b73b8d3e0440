package org.parley.importer;

import org.parley.model.Span;

/**
 * A stretch of text that stands by itself in the file.
 *
 * @param span of the canonical text, without white space at its ends
 * @param words the text of the span
 * @param afterBlank whether a blank line, or the start of the file, is before it
 */
record Block(Span span, String words, boolean afterBlank) {
  /** The part from {@code start} to {@code end}, counted within this block, trimmed. */
  Block part(int start, int end) {
    Span within = Blanks.trimmed(words, start, end);
    Span part = new Span(span.start() + within.start(), span.start() + within.end());
    return new Block(part, within.in(words), afterBlank);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether the words end as a sentence does. */
  boolean endsSentence() {
    return SentenceEnds.endsSentence(words);
  }

  int wordCount() {
    return words.split("\\s+").length;
  }
}
