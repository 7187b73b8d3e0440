package org.parley.exporter.table;

import java.util.ArrayList;
import java.util.List;
import org.parley.exporter.FilterWords;
import org.parley.model.Timeline;

/** Where a table comes from and what it leaves out, a label and a value in each row. */
final class AboutRows {
  private AboutRows() {}

  static List<List<String>> of(Timeline timeline) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("head of the log", timeline.headDigest()));
    rows.add(List.of("entries", String.valueOf(timeline.headSequence())));
    FilterWords.of(timeline.query()).forEach(filter -> rows.add(List.of("filter", filter)));
    timeline.omissions().forEach(omission -> rows.add(List.of("left out", omission)));
    return rows;
  }
}
