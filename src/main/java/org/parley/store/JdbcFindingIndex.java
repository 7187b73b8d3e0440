package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexRow;

/** The index in tables beside the findings. */
final class JdbcFindingIndex implements FindingIndex {
  private final Transactions transactions;

  JdbcFindingIndex(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Hit> page(IndexQuery query, IndexOrder order, IndexPlace place, int limit) {
    return transactions.read(
        "look up a page of findings", handle -> page(handle, query, order, place, limit));
  }

  private static List<Hit> page(
      Handle handle, IndexQuery query, IndexOrder order, IndexPlace place, int limit) {
    Optional<String> key = place.id().flatMap(id -> key(handle, order, id));
    IndexConditions conditions = new IndexConditions(query);
    String beside = key.isPresent() && place.backwards() ? "<" : ">";
    Query statement =
        conditions
            .bind(
                handle.createQuery(
                    """
                    SELECT no, id, meeting FROM finding_row
                    WHERE <key> <beside> :beside AND <conditions>
                    ORDER BY <key> <direction> OFFSET :row ROWS FETCH FIRST :limit ROWS ONLY
                    """))
            .define("beside", beside)
            .bind("beside", key.orElse(""))
            .define("conditions", conditions.sql())
            .define("key", column(order))
            .define("direction", place.backwards() ? "DESC" : "ASC")
            .bind("row", place.row())
            .bind("limit", limit);
    List<Hit> hits =
        new ArrayList<>(
            statement
                .map(
                    (row, context) ->
                        new Hit(
                            row.getString("id"), row.getInt("no") > 0, row.getString("meeting")))
                .list());
    if (place.backwards()) {
      Collections.reverse(hits);
    }
    return hits;
  }

  private static String column(IndexOrder order) {
    return "by_" + order.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> key(Handle handle, IndexOrder order, String id) {
    return handle
        .createQuery("SELECT <key> FROM finding_row WHERE id = :id")
        .define("key", column(order))
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  /** Databases know how many rows there are in all; the responses among them are few. */
  @Override
  public int count(IndexQuery query) {
    if (!query.conditions().isEmpty()) {
      return number("SELECT COUNT(*) FROM finding_row WHERE <conditions>", query);
    }
    return transactions.read(
        "count findings",
        handle -> {
          int all =
              handle.createQuery("SELECT COUNT(*) FROM finding_row").mapTo(Integer.class).one();
          return query.claimsOnly() ? all - responses(handle) : all;
        });
  }

  private static int responses(Handle handle) {
    return handle
        .createQuery("SELECT COUNT(*) FROM finding_row WHERE no < :none")
        .bind("none", 0)
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public int meetings(IndexQuery query) {
    return number(
        "SELECT COUNT(DISTINCT meeting) FROM finding_row WHERE <conditions>", query.claims());
  }

  private int number(String sql, IndexQuery query) {
    IndexConditions conditions = new IndexConditions(query);
    return transactions.read(
        "count findings",
        handle ->
            conditions
                .bind(handle.createQuery(sql))
                .define("conditions", conditions.sql())
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public Optional<Integer> rowOf(IndexQuery query, IndexOrder order, String id) {
    IndexConditions conditions = new IndexConditions(query);
    return transactions.read(
        "look for the place of " + id,
        handle ->
            conditions
                .bind(
                    handle.createQuery(
                        "SELECT <key> FROM finding_row WHERE id = :id AND <conditions>"))
                .define("conditions", conditions.sql())
                .define("key", column(order))
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(key -> before(handle, conditions, order, key)));
  }

  private static int before(
      Handle handle, IndexConditions conditions, IndexOrder order, String key) {
    return conditions
        .bind(
            handle.createQuery(
                "SELECT COUNT(*) FROM finding_row WHERE <key> < :beside AND <conditions>"))
        .define("conditions", conditions.sql())
        .define("key", column(order))
        .bind("beside", key)
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public List<Count> values(IndexQuery query, IndexField field, int limit) {
    boolean everything = query.conditions().isEmpty();
    IndexConditions conditions = new IndexConditions(query.claims());
    String among = "AND v.finding IN (SELECT no FROM finding_row WHERE <conditions>)";
    String all = "AND v.finding > :none";
    return transactions.read(
        "count the values of " + field,
        handle -> {
          Query statement =
              handle.createQuery(
                  """
                  SELECT MIN(d.shown) AS shown, COUNT(DISTINCT v.finding) AS claims
                  FROM index_value d JOIN finding_value v ON v.value_no = d.no
                  WHERE d.field = :field <among>
                  GROUP BY d.folded
                  ORDER BY claims DESC, shown FETCH FIRST :limit ROWS ONLY
                  """
                      .replace("<among>", everything ? all : among));
          Query bound = everything ? statement.bind("none", 0) : conditions.bind(statement);
          return bound
              .define("conditions", conditions.sql())
              .bind("field", field.name())
              .bind("limit", limit)
              .map((row, context) -> new Count(row.getString("shown"), row.getInt("claims")))
              .list();
        });
  }

  @Override
  public List<String> membersOf(Collection<String> claimIds) {
    return transactions
        .read(
            "look up the claims of meetings",
            handle ->
                Batches.of(
                    claimIds,
                    some ->
                        handle
                            .createQuery(
                                """
                                SELECT id FROM finding_row WHERE meeting IN (
                                  SELECT meeting FROM finding_row
                                  WHERE id IN (<some>) AND no > :none)
                                """)
                            .bindList("some", some)
                            .bind("none", 0)
                            .mapTo(String.class)
                            .list()))
        .stream()
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<IndexRow> rows(Collection<String> ids) {
    return transactions.read("read the index", handle -> new IndexReading(handle).rows(ids));
  }
}
