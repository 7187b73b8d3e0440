package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexRow;

/** Reads whole rows of the index back, to be compared with what they should be. */
final class IndexReading {
  private final Handle handle;

  IndexReading(Handle handle) {
    this.handle = handle;
  }

  /** By id. */
  List<IndexRow> rows(Collection<String> ids) {
    return Batches.of(
            ids,
            some ->
                handle
                    .createQuery(
                        """
                        SELECT * FROM finding_row
                        WHERE id IN (<some>)
                        """)
                    .bindList("some", some)
                    .map((row, context) -> row(row))
                    .list())
        .stream()
        .sorted(Comparator.comparing(IndexRow::id))
        .toList();
  }

  private IndexRow row(ResultSet columns) throws SQLException {
    int no = columns.getInt("no");
    return new IndexRow(
        columns.getString("id"),
        no > 0,
        columns.getString("article"),
        columns.getString("meeting"),
        keys(columns),
        values(no),
        words(no),
        columns.getLong("first_day"),
        columns.getLong("last_day"));
  }

  static Map<IndexOrder, String> keys(ResultSet columns) throws SQLException {
    Map<IndexOrder, String> keys = new EnumMap<>(IndexOrder.class);
    for (IndexOrder order : IndexOrder.values()) {
      keys.put(order, columns.getString(IndexSearch.column(order)));
    }
    return keys;
  }

  private String words(int no) {
    return handle
        .createQuery("SELECT words FROM finding_text WHERE no = :no")
        .bind("no", no)
        .mapTo(String.class)
        .one();
  }

  private Map<IndexField, List<String>> values(int no) {
    Map<IndexField, List<String>> values = new EnumMap<>(IndexField.class);
    handle
        .createQuery(
            """
            SELECT d.field, d.shown FROM finding_value v JOIN index_value d ON d.no = v.value_no
            WHERE v.finding = :no
            """)
        .bind("no", no)
        .map((row, context) -> Map.entry(row.getString("field"), row.getString("shown")))
        .forEach(
            one ->
                values
                    .computeIfAbsent(IndexField.valueOf(one.getKey()), key -> new ArrayList<>())
                    .add(one.getValue()));
    return values;
  }
}
