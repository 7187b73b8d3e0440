package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredRecords;

/** The rows of a ledger, read without any check. */
final class JdbcStoredRecords implements StoredRecords {
  private final Transactions transactions;
  private final JdbcLog log;

  JdbcStoredRecords(Transactions transactions, JdbcLog log) {
    this.transactions = transactions;
    this.log = log;
  }

  @Override
  public List<StoredEntry> entries() {
    return transactions.read("read the log", log::stored);
  }

  @Override
  public List<String> articleIds() {
    return transactions.read(
        "read the ids of the articles",
        handle ->
            handle.createQuery("SELECT id FROM article ORDER BY id").mapTo(String.class).list());
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return transactions.read("read article " + id, handle -> article(handle, id));
  }

  private static Optional<StoredArticle> article(Handle handle, String id) {
    return ArticleRow.find(handle, id)
        .map(
            row ->
                new StoredArticle(
                    id,
                    row.document(),
                    row.text(),
                    row.header(),
                    claims(handle, id),
                    responses(handle, id),
                    answers(handle, id),
                    nearMisses(handle, id)));
  }

  private static List<StoredFinding> claims(Handle handle, String article) {
    return rows(
        handle,
        article,
        """
        SELECT id, payload, digest FROM claim
        WHERE article = :article ORDER BY position, id
        """);
  }

  private static List<StoredFinding> responses(Handle handle, String article) {
    return rows(
        handle,
        article,
        """
        SELECT id, payload, digest FROM response
        WHERE article = :article ORDER BY position, id
        """);
  }

  private static List<StoredFinding> answers(Handle handle, String article) {
    return handle
        .createQuery(
            """
            SELECT response, claim, payload, digest FROM answer_link
            WHERE found_in = :article
              AND response IN (SELECT id FROM response WHERE article = :article)
            ORDER BY response, claim
            """)
        .bind("article", article)
        .map(
            (row, context) ->
                new StoredFinding(
                    row.getString("response") + " " + row.getString("claim"),
                    row.getString("payload"),
                    row.getString("digest")))
        .list();
  }

  private static List<StoredFinding> nearMisses(Handle handle, String article) {
    return rows(
        handle,
        article,
        """
        SELECT ordinal AS id, payload, digest FROM near_miss
        WHERE article = :article ORDER BY ordinal
        """);
  }

  private static List<StoredFinding> rows(Handle handle, String article, String sql) {
    return handle.createQuery(sql).bind("article", article).map(new Row()).list();
  }
}
