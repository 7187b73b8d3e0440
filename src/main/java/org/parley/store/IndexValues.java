package org.parley.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexRow;
import org.parley.ledger.IndexText;

/** The numbers of values, new ones given within an open transaction. */
final class IndexValues {
  private static final int LONGEST = 400;

  private final Handle handle;
  private final Map<Value, Integer> known = new HashMap<>();
  private final PreparedBatch added;
  private int last;

  private record Value(IndexField field, String shown) {}

  IndexValues(Handle handle) {
    this.handle = handle;
    this.added =
        handle.prepareBatch(
            """
            INSERT INTO index_value (no, field, shown, folded)
            VALUES (:no, :field, :shown, :folded)
            """);
    this.last =
        handle
            .createQuery("SELECT MAX(no) FROM index_value")
            .mapTo(Integer.class)
            .findOne()
            .orElse(0);
  }

  /** Looks up what is known of the values of some rows, all at once. */
  void lookUp(Collection<IndexRow> rows) {
    for (IndexField field : IndexField.values()) {
      lookUp(field, rows.stream().flatMap(row -> row.values(field).stream()).distinct().toList());
    }
  }

  /** One number for each value of each field; new ones for those that were not found. */
  Set<Integer> numbers(IndexRow row) {
    Set<Integer> numbers = new TreeSet<>();
    row.values()
        .forEach(
            (field, all) -> all.forEach(shown -> numbers.add(number(new Value(field, shown)))));
    return numbers;
  }

  private void lookUp(IndexField field, List<String> values) {
    Batches.of(
            values,
            some ->
                handle
                    .createQuery(
                        """
                        SELECT no, shown FROM index_value
                        WHERE field = :field AND shown IN (<values>)
                        """)
                    .bind("field", field.name())
                    .bindList("values", some)
                    .map((row, context) -> Map.entry(row.getString("shown"), row.getInt("no")))
                    .list())
        .forEach(one -> known.put(new Value(field, one.getKey()), one.getValue()));
  }

  private int number(Value value) {
    return known.computeIfAbsent(value, this::added);
  }

  private int added(Value value) {
    last++;
    added
        .bind("no", last)
        .bind("field", value.field().name())
        .bind("shown", value.shown())
        .bind("folded", folded(value.shown()))
        .add();
    return last;
  }

  /** What is stored beside a value to look for it. */
  static String folded(String shown) {
    String folded = IndexText.fold(shown);
    return folded.substring(0, Math.min(LONGEST, folded.length()));
  }

  /** Inserts the values that were not there. */
  void store() {
    if (added.size() > 0) {
      added.execute();
    }
  }
}
