package org.parley.extraction;

import org.parley.model.Article;
import org.parley.model.Extraction;

/** Reads one article into claims and responses; safe to share between threads. */
public interface ArticleReader {
  /** Everything found in {@code article}; the same article always gives the same result. */
  Extraction read(Article article);
}
