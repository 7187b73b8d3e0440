package org.parley.extraction.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/** Widens a date by the time of day that is written beside it. */
final class ClockWords {
  private static final int REACH = 60;
  private static final String CLOCK =
      "(?:(?:at |around |about )*(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)|\\d{1,2}:\\d{2}|noon|midnight)"
          + "(?: (?:GMT|UTC|EST|EDT|ET|BST|CET|CEST|local time|Moscow time|Eastern time))?)";
  private static final Pattern BEFORE =
      spaced(
          "(?<![\\p{L}\\p{N}:.])(?:"
              + CLOCK
              + ",?(?: on)?|(?:the )?(?:morning|afternoon|evening|night|early hours|small hours) of) $");
  private static final Pattern AFTER =
      spaced("^(?: (?:morning|afternoon|evening|night|midday|noon))?(?:,? " + CLOCK + ")?");

  private ClockWords() {}

  /** The span of {@code date} with the time of day before and after it, inside {@code sentence}. */
  static Span widened(String text, Span date, Span sentence) {
    int from = Math.max(sentence.start(), date.start() - REACH);
    Matcher before = BEFORE.matcher(text.substring(from, date.start()));
    int start = before.find() ? from + before.start() : date.start();
    Matcher after =
        AFTER.matcher(text.substring(date.end(), Math.min(sentence.end(), date.end() + REACH)));
    boolean follows = after.find() && endsWord(text, date.end() + after.end());
    return new Span(start, follows ? date.end() + after.end() : date.end());
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static Pattern spaced(String pattern) {
    return Pattern.compile(
        pattern.replace(" ?", "\\s?").replace(" ", "[\\s\\u00A0]+"), Pattern.CASE_INSENSITIVE);
  }
}
