package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexRow;

/**
 * The index in tables beside the findings. What asks for nothing in particular is answered by the
 * tables at once; all else from what is kept of them in memory, as sets of numbers.
 */
final class JdbcFindingIndex implements FindingIndex {
  private final Transactions transactions;
  private final IndexMemory memory;

  JdbcFindingIndex(Transactions transactions, IndexMemory memory) {
    this.transactions = transactions;
    this.memory = memory;
  }

  private <T> T search(String attempt, Function<IndexSearch, T> question) {
    return transactions.read(
        attempt,
        handle -> {
          long stamp = IndexStamp.of(handle);
          synchronized (memory) {
            memory.comeTo(stamp);
            return question.apply(new IndexSearch(handle, memory));
          }
        });
  }

  private static boolean isAll(IndexQuery query) {
    return query.conditions().isEmpty();
  }

  @Override
  public List<Hit> page(IndexQuery query, IndexOrder order, IndexPlace place, int limit) {
    String attempt = "look up a page of findings";
    return isAll(query) && !query.claimsOnly() && place.row() == 0
        ? transactions.read(attempt, handle -> page(handle, order, place, limit))
        : search(attempt, search -> search.page(query, order, place, limit));
  }

  private static List<Hit> page(Handle handle, IndexOrder order, IndexPlace place, int limit) {
    Optional<String> key = place.id().flatMap(id -> key(handle, order, id));
    boolean down = key.isPresent() && place.backwards();
    List<Hit> hits =
        new ArrayList<>(
            handle
                .createQuery(
                    """
                    SELECT no, id, meeting FROM finding_row
                    WHERE <key> <beside> :beside
                    ORDER BY <key> <direction> FETCH FIRST :limit ROWS ONLY
                    """)
                .define("key", IndexSearch.column(order))
                .define("beside", down ? "<" : ">")
                .bind("beside", key.orElse(""))
                .define("direction", place.backwards() ? "DESC" : "ASC")
                .bind("limit", limit)
                .map((row, context) -> IndexRows.hit(row))
                .list());
    if (place.backwards()) {
      Collections.reverse(hits);
    }
    return hits;
  }

  private static Optional<String> key(Handle handle, IndexOrder order, String id) {
    return handle
        .createQuery("SELECT <key> FROM finding_row WHERE id = :id")
        .define("key", IndexSearch.column(order))
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  /** Databases know how many rows there are in all; the responses among them are few. */
  @Override
  public int count(IndexQuery query) {
    if (!isAll(query)) {
      return search("count findings", search -> search.found(query).size());
    }
    int all = count(handle -> handle.createQuery("SELECT COUNT(*) FROM finding_row"));
    return query.claimsOnly() ? all - responses() : all;
  }

  private int responses() {
    return count(
        handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM finding_row WHERE no < :none")
                .bind("none", 0));
  }

  @Override
  public int meetings(IndexQuery query) {
    return isAll(query)
        ? count(
            handle ->
                handle
                    .createQuery(
                        "SELECT COUNT(DISTINCT meeting) FROM finding_row WHERE meeting > :none")
                    .bind("none", ""))
        : search("count meetings", search -> search.meetings(search.found(query.claims())));
  }

  private int count(Function<Handle, Query> question) {
    return transactions.ask(
        "count findings", handle -> question.apply(handle).mapTo(Integer.class).one());
  }

  @Override
  public Optional<Integer> rowOf(IndexQuery query, IndexOrder order, String id) {
    return search("look for the place of " + id, search -> search.rowOf(query, order, id));
  }

  @Override
  public List<Count> values(IndexQuery query, IndexField field, int limit) {
    return search("count the values of " + field, search -> search.values(query, field, limit));
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
