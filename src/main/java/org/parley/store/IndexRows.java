package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.IndexRow;
import org.parley.ledger.Sha256;

/** Writes the rows of the index within an open transaction, those only that are not there yet. */
final class IndexRows {
  private static final String NAME = "findings";
  private static final String LINE =
      """
      INSERT INTO finding_row (no, id, article, meeting, first_day, last_day, by_meeting, by_event,
        by_published, by_contest, by_uncertainty, by_review, digest)
      VALUES (:no, :id, :article, :meeting, :firstDay, :lastDay, :MEETING, :EVENT, :PUBLISHED,
        :CONTEST, :UNCERTAINTY, :REVIEW, :digest)
      """;

  private final Handle handle;

  IndexRows(Handle handle) {
    this.handle = handle;
  }

  /** The version of the rows; 0 before they are all there. */
  int version() {
    return handle
        .createQuery("SELECT reached FROM derived WHERE name = :name")
        .bind("name", NAME)
        .mapTo(Integer.class)
        .one();
  }

  void setVersion(int version) {
    handle
        .createUpdate("UPDATE derived SET reached = :reached WHERE name = :name")
        .bind("reached", version)
        .bind("name", NAME)
        .execute();
  }

  void clear() {
    for (String table : List.of("finding_value", "index_value", "finding_text", "finding_row")) {
      handle.createUpdate("DELETE FROM <table>").define("table", table).execute();
    }
  }

  private record Known(int no, String digest, Map<IndexOrder, String> keys) {}

  /** Takes in a change; empty when everything is as before. */
  Optional<IndexDelta> apply(IndexProjection.Change change) {
    Map<String, Known> known = known(change.findings());
    Map<String, IndexRow> rows = new TreeMap<>();
    change.rows().forEach(row -> rows.put(row.id(), row));
    Map<String, Integer> numbers = new HashMap<>();
    Set<Integer> gone = outdated(known, rows, numbers);
    if (gone.isEmpty() && rows.isEmpty()) {
      return Optional.empty();
    }
    remove(gone);
    Map<Integer, IndexRow> added = number(rows.values(), numbers);
    insert(added);
    boolean sameOrder = added.keySet().equals(gone) && isSameOrder(known.values(), added);
    long before = IndexStamp.of(handle);
    return Optional.of(new IndexDelta(before, IndexStamp.renew(handle), gone, added, sameOrder));
  }

  /** Leaves those of the rows that are not there yet, and finds the numbers that they keep. */
  private static Set<Integer> outdated(
      Map<String, Known> known, Map<String, IndexRow> rows, Map<String, Integer> numbers) {
    Set<Integer> gone = new HashSet<>();
    known.forEach(
        (id, old) -> {
          Optional<IndexRow> row = Optional.ofNullable(rows.get(id));
          if (row.filter(one -> digest(one).equals(old.digest())).isPresent()) {
            rows.remove(id);
            return;
          }
          gone.add(old.no());
          row.filter(one -> one.claim() == (old.no() > 0))
              .ifPresent(one -> numbers.put(id, old.no()));
        });
    return gone;
  }

  private static boolean isSameOrder(Collection<Known> before, Map<Integer, IndexRow> added) {
    return before.stream()
        .allMatch(
            old ->
                Optional.ofNullable(added.get(old.no()))
                    .filter(row -> !row.keys().equals(old.keys()))
                    .isEmpty());
  }

  private Map<String, Known> known(Collection<String> ids) {
    Map<String, Known> known = new HashMap<>();
    Batches.of(
            ids,
            some ->
                handle
                    .createQuery("SELECT * FROM finding_row WHERE id IN (<ids>)")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString("id"), known(row)))
                    .list())
        .forEach(one -> known.put(one.getKey(), one.getValue()));
    return known;
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(row.getInt("no"), row.getString("digest"), IndexReading.keys(row));
  }

  /** A row as searches answer with it. */
  static FindingIndex.Hit hit(ResultSet row) throws SQLException {
    return new FindingIndex.Hit(
        row.getString("id"), row.getInt("no") > 0, row.getString("meeting"));
  }

  private void remove(Set<Integer> numbers) {
    for (String table :
        List.of("finding_row WHERE no", "finding_text WHERE no", "finding_value WHERE finding")) {
      PreparedBatch batch = handle.prepareBatch("DELETE FROM <table> = :no").define("table", table);
      numbers.forEach(no -> batch.bind("no", no).add());
      run(batch);
    }
  }

  /** The rows by their numbers, which those keep that have one. */
  private Map<Integer, IndexRow> number(Collection<IndexRow> rows, Map<String, Integer> numbers) {
    Map<Integer, IndexRow> numbered = new LinkedHashMap<>();
    int claim = Math.max(0, end("SELECT MAX(no) FROM finding_row"));
    int response = Math.min(0, end("SELECT MIN(no) FROM finding_row"));
    for (IndexRow row : rows) {
      int no = numbers.getOrDefault(row.id(), row.claim() ? claim + 1 : response - 1);
      claim = Math.max(claim, no);
      response = Math.min(response, no);
      numbered.put(no, row);
    }
    return numbered;
  }

  private void insert(Map<Integer, IndexRow> rows) {
    IndexValues dictionary = new IndexValues(handle);
    dictionary.lookUp(rows.values());
    PreparedBatch values =
        handle.prepareBatch(
            "INSERT INTO finding_value (finding, value_no) VALUES (:finding, :value)");
    PreparedBatch texts =
        handle.prepareBatch("INSERT INTO finding_text (no, words) VALUES (:no, :words)");
    PreparedBatch lines = handle.prepareBatch(LINE);
    rows.forEach(
        (no, row) -> {
          line(lines, row, no);
          texts.bind("no", no).bind("words", row.words()).add();
          for (int value : dictionary.numbers(row)) {
            values.bind("finding", no).bind("value", value).add();
          }
        });
    dictionary.store();
    run(lines);
    run(texts);
    run(values);
  }

  private static void line(PreparedBatch lines, IndexRow row, int no) {
    for (IndexOrder order : IndexOrder.values()) {
      lines.bind(order.name(), row.keys().getOrDefault(order, row.id()));
    }
    lines
        .bind("no", no)
        .bind("id", row.id())
        .bind("article", row.articleId())
        .bind("meeting", row.meeting())
        .bind("firstDay", row.firstDay())
        .bind("lastDay", row.lastDay())
        .bind("digest", digest(row))
        .add();
  }

  private int end(String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).findOne().orElse(0);
  }

  private static String digest(IndexRow row) {
    return Sha256.of(
        String.join(
            "\n",
            row.articleId(),
            row.meeting(),
            new TreeMap<>(row.keys()).toString(),
            new TreeMap<>(row.values()).toString(),
            row.words(),
            row.firstDay() + " " + row.lastDay()));
  }

  private static void run(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
