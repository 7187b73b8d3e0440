package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.json.ModelCodec;
import org.parley.ledger.ArticleRepository;
import org.parley.ledger.Sha256;
import org.parley.ledger.StoredArticle;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;

/**
 * The articles of a ledger; each is recorded with its findings and its log entry, or not at all.
 */
final class JdbcArticles implements ArticleRepository {
  private final Transactions transactions;
  private final ModelCodec codec;
  private final JdbcLog log;
  private final Indexing indexing;

  JdbcArticles(Transactions transactions, ModelCodec codec, JdbcLog log, Indexing indexing) {
    this.transactions = transactions;
    this.codec = codec;
    this.log = log;
    this.indexing = indexing;
  }

  @Override
  public boolean contains(String articleId) {
    return transactions.read(
        "look for article " + articleId, handle -> contains(handle, articleId));
  }

  @Override
  public boolean record(RawDocument document, Extraction extraction, String editor) {
    Recording recording = new Recording(document, extraction, codec);
    StoredArticle stored = recording.stored();
    return transactions.write(
        "record article %s (%s)".formatted(stored.id(), document.fileName()),
        handle -> {
          if (contains(handle, stored.id())) {
            return false;
          }
          new FindingRows(handle, stored).insert(extraction.article(), recording);
          log.append(handle, editor, Recording.decision(stored));
          indexing.touch(handle, List.of(stored.id()));
          return true;
        });
  }

  @Override
  public Optional<Article> find(String articleId) {
    return row(articleId)
        .map(
            row ->
                codec.article(
                    Row.checked("article", row.header()),
                    Row.checked("the text of article", row.text())));
  }

  @Override
  public Optional<RawDocument> document(String articleId) {
    return row(articleId).map(row -> checked(articleId, row));
  }

  @Override
  public List<ArticleHeader> headers() {
    return transactions
        .read(
            "read the headers of all articles",
            handle ->
                handle
                    .createQuery("SELECT id, payload, digest FROM article ORDER BY id")
                    .map(new Row())
                    .list())
        .stream()
        .map(row -> codec.header(Row.checked("article", row)))
        .toList();
  }

  @Override
  public List<ArticleHeader> headers(Collection<String> articleIds) {
    return transactions
        .read(
            "read the headers of articles",
            handle ->
                Batches.of(
                    articleIds,
                    ids ->
                        handle
                            .createQuery(
                                """
                                SELECT id, payload, digest FROM article
                                WHERE id IN (<ids>) ORDER BY id
                                """)
                            .bindList("ids", ids)
                            .map(new Row())
                            .list()))
        .stream()
        .map(row -> codec.header(Row.checked("article", row)))
        .toList();
  }

  @Override
  public int count() {
    return transactions.read(
        "count the articles",
        handle -> handle.createQuery("SELECT COUNT(*) FROM article").mapTo(Integer.class).one());
  }

  private Optional<ArticleRow> row(String articleId) {
    return transactions.read(
        "read article " + articleId, handle -> ArticleRow.find(handle, articleId));
  }

  private RawDocument checked(String articleId, ArticleRow row) {
    String fileName = codec.header(Row.checked("article", row.header())).fileName();
    byte[] bytes = row.document().bytes();
    if (!Sha256.of(bytes).equals(articleId)) {
      throw new LedgerDamagedException("the file of article " + articleId);
    }
    return new RawDocument(fileName, bytes);
  }

  private static boolean contains(Handle handle, String articleId) {
    return handle
        .createQuery("SELECT id FROM article WHERE id = :id")
        .bind("id", articleId)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }
}
