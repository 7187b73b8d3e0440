package org.parley.ui.filter;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case and accents, for comparing. */
final class Folded {
  private Folded() {}

  static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a word of {@code text} begins with {@code part}. */
  static boolean beginsWord(String text, String part) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
