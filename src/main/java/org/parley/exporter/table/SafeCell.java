package org.parley.exporter.table;

import org.parley.exporter.Legible;

/** Makes a text harmless as the cell of a spreadsheet. */
final class SafeCell {
  /** What spreadsheets take for the beginning of a formula, also in the wide form. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private SafeCell() {}

  /** The text as it can be shown, behind an apostrophe if it would be a formula. */
  static String of(String text) {
    String shown = Legible.text(text);
    String start = shown.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + shown : shown;
  }
}
