package org.parley.ui.form;

import java.util.List;
import java.util.Optional;
import org.parley.model.Passage;

/** Something to read over the ledger: lines under heads, or a text as it was found. */
public record Sheet(String title, String remark, List<Part> parts, Optional<String> text) {

  /** Lines under a head. */
  public record Part(String head, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** One line: what, how that is known, and the words it rests on. */
  public record Line(String words, String known, String remarks, List<Passage> passages) {
    public Line {
      passages = List.copyOf(passages);
    }
  }

  /**
   * @param remark said below the title, may be empty
   * @param text shown letter by letter as it is
   */
  public Sheet {
    parts = List.copyOf(parts);
  }
}
