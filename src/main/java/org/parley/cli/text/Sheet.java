package org.parley.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Passage;

/** Labels on the left, what they stand for on the right; details indented below. */
final class Sheet {
  private static final int LABEL = 12;
  private static final int DETAIL = 4;
  private static final int NARROWEST = 20;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  Sheet(int width) {
    this.width = width;
  }

  Sheet heading(String text) {
    lines.addAll(TerminalText.wrapped(text, width));
    return this;
  }

  Sheet row(String label, String text) {
    return indented(TerminalText.padded(label, LABEL), text);
  }

  Sheet row(String label, Optional<String> text) {
    text.ifPresent(present -> row(label, present));
    return this;
  }

  Sheet detail(String text) {
    return indented(" ".repeat(LABEL + DETAIL), text);
  }

  /** The words behind a value and where they stand. */
  Sheet words(List<Passage> passages) {
    passages.forEach(passage -> detail(located(passage)));
    return this;
  }

  Sheet words(Optional<Passage> passage) {
    return words(passage.stream().toList());
  }

  Sheet gap() {
    lines.add("");
    return this;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  static String located(Passage passage) {
    return Words.quoted(passage.quote())
        + " at "
        + passage.span().start()
        + "–"
        + passage.span().end();
  }

  private Sheet indented(String head, String text) {
    int indent = TerminalText.width(head);
    String margin = head;
    for (String line : TerminalText.wrapped(text, Math.max(NARROWEST, width - indent))) {
      lines.add((margin + line).stripTrailing());
      margin = " ".repeat(indent);
    }
    return this;
  }
}
