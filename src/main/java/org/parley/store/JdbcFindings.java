package org.parley.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.json.ModelCodec;
import org.parley.ledger.FindingRepository;
import org.parley.ledger.StoredFinding;
import org.parley.model.Claim;
import org.parley.model.NearMiss;
import org.parley.model.Response;

/** The findings of a ledger, read from their payloads. */
final class JdbcFindings implements FindingRepository {
  private static final int MOST_IDS = 20;

  private final Transactions transactions;
  private final ModelCodec codec;

  JdbcFindings(Transactions transactions, ModelCodec codec) {
    this.transactions = transactions;
    this.codec = codec;
  }

  @Override
  public Optional<Claim> claim(String id) {
    return one("SELECT id, payload, digest FROM claim WHERE id = :id", id)
        .map(row -> codec.claim(Row.checked("claim", row)));
  }

  @Override
  public Optional<Response> response(String id) {
    return one("SELECT id, payload, digest FROM response WHERE id = :id", id)
        .map(row -> codec.response(Row.checked("response", row)));
  }

  @Override
  public List<String> idsStartingWith(String prefix) {
    return transactions.read(
        "look up " + prefix,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id FROM (
                      SELECT id FROM article WHERE id >= :from AND id < :to
                      UNION SELECT id FROM claim WHERE id >= :from AND id < :to
                      UNION SELECT id FROM response WHERE id >= :from AND id < :to
                      UNION SELECT subject FROM log_subject
                        WHERE subject >= :from AND subject < :to
                    ) AS found
                    ORDER BY id FETCH FIRST :most ROWS ONLY
                    """)
                .bind("from", prefix)
                .bind("to", prefix + Character.MAX_VALUE)
                .bind("most", MOST_IDS)
                .mapTo(String.class)
                .list());
  }

  @Override
  public List<Claim> claims() {
    return all("SELECT id, payload, digest FROM claim ORDER BY article, position, id").stream()
        .map(row -> codec.claim(Row.checked("claim", row)))
        .toList();
  }

  @Override
  public List<Response> responses() {
    return all("SELECT id, payload, digest FROM response ORDER BY article, position, id").stream()
        .map(row -> codec.response(Row.checked("response", row)))
        .toList();
  }

  @Override
  public List<Claim> claims(Collection<String> ids) {
    return among("claim", ids).stream()
        .map(row -> codec.claim(Row.checked("claim", row)))
        .sorted(
            Comparator.comparing(Claim::articleId)
                .thenComparing(claim -> claim.quote().span().start())
                .thenComparing(Claim::id))
        .toList();
  }

  @Override
  public List<Response> responses(Collection<String> ids) {
    return among("response", ids).stream()
        .map(row -> codec.response(Row.checked("response", row)))
        .sorted(
            Comparator.comparing(Response::articleId)
                .thenComparing(response -> response.quote().span().start())
                .thenComparing(Response::id))
        .toList();
  }

  @Override
  public int responseCount() {
    return transactions.read(
        "count the responses",
        handle -> handle.createQuery("SELECT COUNT(*) FROM response").mapTo(Integer.class).one());
  }

  @Override
  public List<Claim> claimsOf(String articleId) {
    return of("claim", articleId).stream()
        .map(row -> codec.claim(Row.checked("claim", row)))
        .toList();
  }

  @Override
  public List<Response> responsesOf(String articleId) {
    return of("response", articleId).stream()
        .map(row -> codec.response(Row.checked("response", row)))
        .toList();
  }

  /**
   * @param table claim or response
   */
  private List<StoredFinding> among(String table, Collection<String> ids) {
    return transactions.read(
        "read findings",
        handle ->
            Batches.of(
                ids,
                some ->
                    handle
                        .createQuery("SELECT id, payload, digest FROM <table> WHERE id IN (<ids>)")
                        .define("table", table)
                        .bindList("ids", some)
                        .map(new Row())
                        .list()));
  }

  private List<StoredFinding> of(String table, String articleId) {
    return transactions.read(
        "read the findings of article " + articleId,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, payload, digest FROM <table>
                    WHERE article = :article ORDER BY position, id
                    """)
                .define("table", table)
                .bind("article", articleId)
                .map(new Row())
                .list());
  }

  @Override
  public List<NearMiss> nearMisses(String articleId) {
    return transactions
        .read(
            "read the near misses of article " + articleId,
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT article AS id, payload, digest FROM near_miss
                        WHERE article = :article ORDER BY ordinal
                        """)
                    .bind("article", articleId)
                    .map(new Row())
                    .list())
        .stream()
        .map(row -> codec.nearMiss(Row.checked("a near miss of article", row)))
        .toList();
  }

  private Optional<StoredFinding> one(String sql, String id) {
    return transactions.read(
        "read " + id, handle -> handle.createQuery(sql).bind("id", id).map(new Row()).findOne());
  }

  private List<StoredFinding> all(String sql) {
    return transactions.read(
        "read all findings", handle -> handle.createQuery(sql).map(new Row()).list());
  }
}
