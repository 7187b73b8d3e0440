package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One stored source document: its identity is the SHA-256 of its raw bytes, in hex. */
public record Article(
    String id,
    String fileName,
    String text,
    Evidenced<String> outlet,
    Evidenced<LocalDate> published,
    Evidenced<String> title,
    Optional<String> url,
    String language,
    List<Paragraph> paragraphs) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The passage at {@code span} of this article. */
  public Passage passage(Span span) {
    return Passage.of(id, text, span);
  }

  /** Everything but the text. */
  public ArticleHeader header() {
    return new ArticleHeader(id, fileName, outlet, published, title, url, language);
  }
}
