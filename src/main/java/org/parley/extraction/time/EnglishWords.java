package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** English words for numbers, months and weekdays; all input in lower case. */
final class EnglishWords {
  private static final int SHORT = 3;
  private static final int DOZEN = 12;
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first");

  private EnglishWords() {}

  /** A count; empty for vague ones ("a few", "several"). */
  static Optional<Integer> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.valueOf(word.replaceAll("\\D", "")));
    }
    if (word.contains("couple")) {
      return Optional.of(2);
    }
    if (word.contains("dozen")) {
      return Optional.of(word.contains("half") ? DOZEN / 2 : DOZEN);
    }
    return word.equals("a") || word.equals("an") ? Optional.of(1) : spelled(word);
  }

  private static Optional<Integer> spelled(String word) {
    int small = SMALL.indexOf(word);
    if (small >= 0) {
      return Optional.of(small);
    }
    String[] pieces = word.split("-", 2);
    int tens = TENS.indexOf(pieces[0]);
    int ones = pieces.length == 2 ? SMALL.indexOf(pieces[1]) : 0;
    return tens > 0 && ones >= 0 ? Optional.of(tens * 10 + ones) : Optional.empty();
  }

  /** "3rd" or "third" as 3. */
  static Optional<Integer> ordinal(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return number(word);
    }
    int place = ORDINALS.indexOf(word);
    return place > 0 ? Optional.of(place) : Optional.empty();
  }

  /** A month by its first three letters, or by its number. */
  static Optional<Month> month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return number(word).map(Month::of);
    }
    return Arrays.stream(Month.values()).filter(month -> begins(month, word)).findFirst();
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values()).filter(day -> begins(day, word)).findFirst();
  }

  private static boolean begins(Enum<?> constant, String word) {
    String name = constant.name().toLowerCase(Locale.ROOT);
    return word.length() >= SHORT && name.startsWith(word.substring(0, SHORT));
  }
}
