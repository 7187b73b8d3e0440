package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;

/** The articles of a ledger, each stored whole with its findings or not at all. */
public interface ArticleRepository {
  boolean contains(String articleId);

  /**
   * Stores an article, its bytes and its findings, and appends the entry that records it, in one
   * transaction.
   *
   * @return false, with nothing changed, when the article is already there
   */
  boolean record(RawDocument document, Extraction extraction, String editor);

  Optional<Article> find(String articleId);

  Optional<RawDocument> document(String articleId);

  /** All articles by id. */
  List<ArticleHeader> headers();

  /** Those of these articles that are on file, by id. */
  List<ArticleHeader> headers(Collection<String> articleIds);

  /** How many articles are on file. */
  int count();
}
