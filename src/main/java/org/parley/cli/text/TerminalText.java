package org.parley.cli.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text that a terminal shows and never obeys, cut into lines by the width it takes there. */
public final class TerminalText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int FIRST_PICTOGRAPH = 0x1F300;
  private static final int LAST_PICTOGRAPH = 0x1FAFF;
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final String DIRECTION_CONTROLS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private TerminalText() {}

  /** {@code text} with control characters, those of writing direction included, made harmless. */
  public static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point == '\t' || point == '\n' || point == '\r' ? ' ' : point)
        .map(point -> isControl(point) ? REPLACEMENT : point)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /** How many columns {@code text} takes. */
  public static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /** {@code text} padded with spaces to {@code width} columns. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** {@code text}, made harmless, in lines of at most {@code width} columns, cut between words. */
  public static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : safe(text).strip().split(" +", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      cutOverlong(line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void cutOverlong(StringBuilder line, int width, List<String> lines) {
    while (width(line.toString()) > width) {
      int end = 0;
      int used = 0;
      while (used + width(line.codePointAt(end)) <= width) {
        used += width(line.codePointAt(end));
        end = line.offsetByCodePoints(end, 1);
      }
      int cut = Math.max(end, line.offsetByCodePoints(0, 1));
      lines.add(line.substring(0, cut));
      line.delete(0, cut);
    }
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean pictograph = point >= FIRST_PICTOGRAPH && point <= LAST_PICTOGRAPH;
    return pictograph || WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
  }

  private static boolean isControl(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || Character.getType(point) == Character.LINE_SEPARATOR
        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
        || DIRECTION_CONTROLS.indexOf(point) >= 0;
  }
}
