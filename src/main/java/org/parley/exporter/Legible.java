package org.parley.exporter;

/** Takes out of a text what would make it show something other than it says. */
public final class Legible {
  private static final int REPLACEMENT = 0xFFFD;

  private Legible() {}

  /**
   * The text with a tab as a space, and with � for each character that cannot be shown or that
   * turns the direction of writing; line feeds stay.
   */
  public static String text(String text) {
    return text.codePoints()
        .map(Legible::shown)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same in one line, with single spaces. */
  public static String line(String text) {
    return text(text).replaceAll("\\s+", " ").strip();
  }

  private static int shown(int character) {
    if (character == '\n') {
      return character;
    }
    if (character == '\t' || character == '\r') {
      return ' ';
    }
    return turns(character) || isUnseen(character) ? REPLACEMENT : character;
  }

  private static boolean turns(int character) {
    return character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069
        || character == 0x200E
        || character == 0x200F
        || character == 0x061C;
  }

  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (character & 0xFFFE) == 0xFFFE;
  }
}
