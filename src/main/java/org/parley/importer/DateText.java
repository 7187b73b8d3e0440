package org.parley.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/**
 * A full calendar date as an article writes it.
 *
 * @param span where it stands in the text that was searched
 * @param dayFirst the date if its numbers are day, month, year, or if there is only one reading
 * @param monthFirst the date if its numbers are month, day, year, or if there is only one reading
 */
record DateText(Span span, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
  private static final Pattern FULL = Pattern.compile("(?<![\\d/.-])" + Pieces.DATE);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}|\\d+");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The dates in {@code text} that give day, month and year, in order. */
  static List<DateText> in(String text) {
    List<DateText> dates = new ArrayList<>();
    Matcher matcher = FULL.matcher(text);
    while (matcher.find()) {
      DateText date = read(matcher.group(), new Span(matcher.start(), matcher.end()));
      if (date.dayFirst.isPresent() || date.monthFirst.isPresent()) {
        dates.add(date);
      }
    }
    return dates;
  }

  boolean isAmbiguous() {
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
  }

  /** The one reading there is; the day-first one of an ambiguous date. */
  LocalDate value() {
    return dayFirst.or(() -> monthFirst).orElseThrow();
  }

  /** Whether numbers can only be read with the month first. */
  boolean isMonthFirstOnly() {
    return dayFirst.isEmpty();
  }

  private static DateText read(String words, Span span) {
    Matcher yearFirst = YEAR_FIRST.matcher(words);
    if (yearFirst.matches()) {
      return sure(span, date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher numbers = NUMBERS.matcher(words);
    if (numbers.matches()) {
      String year = inFull(numbers.group(4));
      Optional<LocalDate> dayFirst = date(year, numbers.group(3), numbers.group(1));
      boolean dots = numbers.group(2).equals(".");
      Optional<LocalDate> monthFirst = date(year, numbers.group(1), numbers.group(3));
      return new DateText(span, dayFirst, dots ? dayFirst : monthFirst);
    }
    return sure(span, withMonthName(words));
  }

  /** The year that two digits stand for. */
  private static String inFull(String year) {
    boolean lastCentury = year.compareTo("50") > 0;
    return year.length() > 2 ? year : (lastCentury ? "19" : "20") + year;
  }

  private static DateText sure(Span span, Optional<LocalDate> date) {
    return new DateText(span, date, date);
  }

  private static Optional<LocalDate> withMonthName(String words) {
    String month = "";
    List<String> numbers = new ArrayList<>();
    Matcher matcher = WORDS.matcher(words);
    while (matcher.find()) {
      if (Character.isDigit(matcher.group().charAt(0))) {
        numbers.add(matcher.group());
      } else {
        month = matcher.group().substring(0, 3).toLowerCase(Locale.ROOT);
      }
    }
    int number = MONTHS.indexOf(month) / 3 + 1;
    return date(numbers.get(1), Integer.toString(number), numbers.get(0));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(date).filter(d -> d.getYear() >= 1800 && d.getYear() < 2200);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
