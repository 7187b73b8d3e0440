package org.parley.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Two columns of equal width, or one below the other where the terminal is narrow. */
final class SideBySide {
  static final int WIDE = 100;
  private static final String RULE = " │ ";
  private static final String INDENT = "  ";

  private final int width;

  SideBySide(int width) {
    this.width = width;
  }

  /** Lays out two lists of paragraphs; every paragraph begins a new line. */
  List<String> lines(List<String> left, List<String> right) {
    return width >= WIDE ? beside(left, right) : below(left, right);
  }

  private List<String> beside(List<String> left, List<String> right) {
    int column = (width - RULE.length()) / 2;
    List<String> leftLines = wrapped(left, column);
    List<String> rightLines = wrapped(right, column);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(leftLines.size(), rightLines.size()); i++) {
      String one = i < leftLines.size() ? leftLines.get(i) : "";
      String other = i < rightLines.size() ? rightLines.get(i) : "";
      lines.add((TerminalText.padded(one, column) + RULE + other).stripTrailing());
    }
    return lines;
  }

  private List<String> below(List<String> left, List<String> right) {
    List<String> lines = new ArrayList<>(wrapped(left, width));
    for (String line : wrapped(right, width - INDENT.length())) {
      lines.add((INDENT + line).stripTrailing());
    }
    return lines;
  }

  private static List<String> wrapped(List<String> paragraphs, int width) {
    return paragraphs.stream()
        .flatMap(paragraph -> TerminalText.wrapped(paragraph, width).stream())
        .toList();
  }
}
