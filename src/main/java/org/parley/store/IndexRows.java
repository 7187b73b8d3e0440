package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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

  private record Known(int no, String digest) {}

  /** Takes in a change. */
  void apply(IndexProjection.Change change) {
    Map<String, Known> known = known(change.findings());
    Map<String, IndexRow> rows = new TreeMap<>();
    change.rows().forEach(row -> rows.put(row.id(), row));
    List<Integer> gone = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
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
    remove(gone);
    if (!rows.isEmpty()) {
      insert(List.copyOf(rows.values()), numbers);
    }
  }

  private Map<String, Known> known(Collection<String> ids) {
    Map<String, Known> known = new HashMap<>();
    Batches.of(
            ids,
            some ->
                handle
                    .createQuery("SELECT id, no, digest FROM finding_row WHERE id IN (<ids>)")
                    .bindList("ids", some)
                    .map(
                        (row, context) ->
                            Map.entry(
                                row.getString("id"),
                                new Known(row.getInt("no"), row.getString("digest"))))
                    .list())
        .forEach(one -> known.put(one.getKey(), one.getValue()));
    return known;
  }

  private void remove(List<Integer> numbers) {
    for (String table :
        List.of("finding_row WHERE no", "finding_text WHERE no", "finding_value WHERE finding")) {
      PreparedBatch batch = handle.prepareBatch("DELETE FROM <table> = :no").define("table", table);
      numbers.forEach(no -> batch.bind("no", no).add());
      run(batch);
    }
  }

  private void insert(List<IndexRow> rows, Map<String, Integer> numbers) {
    IndexValues dictionary = new IndexValues(handle);
    dictionary.lookUp(rows);
    PreparedBatch values =
        handle.prepareBatch(
            "INSERT INTO finding_value (finding, value_no) VALUES (:finding, :value)");
    PreparedBatch texts =
        handle.prepareBatch("INSERT INTO finding_text (no, words) VALUES (:no, :words)");
    PreparedBatch lines = handle.prepareBatch(LINE);
    int claim = Math.max(0, end("SELECT MAX(no) FROM finding_row"));
    int response = Math.min(0, end("SELECT MIN(no) FROM finding_row"));
    for (IndexRow row : rows) {
      int no = numbers.getOrDefault(row.id(), row.claim() ? claim + 1 : response - 1);
      claim = Math.max(claim, no);
      response = Math.min(response, no);
      line(lines, row, no);
      texts.bind("no", no).bind("words", row.words()).add();
      for (int value : dictionary.numbers(row)) {
        values.bind("finding", no).bind("value", value).add();
      }
    }
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
