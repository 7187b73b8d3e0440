package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.StoredArticle;
import org.parley.ledger.StoredEntry;
import org.parley.ledger.StoredFinding;
import org.parley.ledger.StoredLinks;
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

  @Override
  public StoredLinks links() {
    return transactions.read(
        "read the links between articles",
        handle ->
            new StoredLinks(
                pairs(
                    handle.createQuery(
                        """
                        SELECT response, claim, payload, digest FROM answer_link
                        WHERE found_in IS NULL ORDER BY response, claim
                        """)),
                pairs(
                    handle.createQuery(
                        """
                        SELECT claim_a, claim_b, payload, digest FROM meeting_link
                        ORDER BY claim_a, claim_b
                        """))));
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
    return pairs(
        handle
            .createQuery(
                """
                SELECT response, claim, payload, digest FROM answer_link
                WHERE found_in = :article
                  AND response IN (SELECT id FROM response WHERE article = :article)
                ORDER BY response, claim
                """)
            .bind("article", article));
  }

  /** Rows whose first two columns are the ends of a link. */
  private static List<StoredFinding> pairs(Query query) {
    return query
        .map(
            (row, context) ->
                new StoredFinding(
                    row.getString(1) + " " + row.getString(2),
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
