package org.parley.exporter;

/** Makes a text harmless as the cell of a spreadsheet. */
final class SafeCell {
  /** What spreadsheets take for the beginning of a formula, also in the wide form. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private static final int REPLACEMENT = 0xFFFD;

  private SafeCell() {}

  /**
   * The text behind an apostrophe if it would be a formula; a tab is a space, and characters that
   * cannot be shown or that turn the direction of writing are replaced by �.
   */
  static String of(String text) {
    String shown =
        text.codePoints()
            .map(SafeCell::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String start = shown.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + shown : shown;
  }

  private static int shown(int character) {
    if (character == '\n') {
      return character;
    }
    if (character == '\t' || character == '\r') {
      return ' ';
    }
    int type = Character.getType(character);
    boolean turning =
        character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    boolean unseen = type == Character.CONTROL || type == Character.SURROGATE;
    return turning || unseen ? REPLACEMENT : character;
  }
}
