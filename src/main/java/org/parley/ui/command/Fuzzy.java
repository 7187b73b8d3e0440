package org.parley.ui.command;

import java.util.Locale;
import java.util.OptionalInt;

/** Tells how well a few typed letters stand for a title. */
final class Fuzzy {
  private static final int AT_WORD_START = 8;
  private static final int IN_A_ROW = 5;
  private static final int WHOLE = 30;

  private Fuzzy() {}

  /** A score, higher for a better match; empty when a letter is missing or out of order. */
  static OptionalInt score(String typed, String title) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String text = title.toLowerCase(Locale.ROOT);
    int score = text.contains(typed.toLowerCase(Locale.ROOT).strip()) ? WHOLE : 0;
    int last = -2;
    for (int at = 0; at < wanted.length(); at++) {
      int found = best(text, wanted.charAt(at), last + 1);
      if (found < 0) {
        return OptionalInt.empty();
      }
      score += startsWord(text, found) ? AT_WORD_START : 0;
      score += found == last + 1 ? IN_A_ROW : 0;
      last = found;
    }
    return OptionalInt.of(score * 100 - text.length());
  }

  /** The next place of the letter: right here, else at the head of a word, else anywhere. */
  private static int best(String text, char letter, int from) {
    int start = Math.max(0, from);
    if (start < text.length() && text.charAt(start) == letter) {
      return start;
    }
    for (int at = text.indexOf(letter, start); at >= 0; at = text.indexOf(letter, at + 1)) {
      if (startsWord(text, at)) {
        return at;
      }
    }
    return text.indexOf(letter, start);
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
