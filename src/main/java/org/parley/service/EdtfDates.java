package org.parley.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Precision;
import org.parley.model.When;

/** Reads times that editors write in ISO 8601-2 (EDTF), level 0 and 1. */
final class EdtfDates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  private EdtfDates() {}

  /** The days from the first to the last that a time may mean; an end may be open. */
  private record Days(Optional<LocalDate> first, Optional<LocalDate> last, Precision precision) {
    static Days closed(LocalDate first, LocalDate last, Precision precision) {
      return new Days(Optional.of(first), Optional.of(last), precision);
    }

    static Days open() {
      return new Days(Optional.empty(), Optional.empty(), Precision.INTERVAL);
    }
  }

  /**
   * The time that {@code edtf} names, with the words and passage of {@code before}.
   *
   * @throws ServiceException when it is no such time; the message names what is wrong
   */
  static When when(String edtf, When before) {
    String text = edtf.strip();
    Days days = days(text);
    return new When(
        before.words(),
        before.passage(),
        days.first(),
        days.last(),
        days.precision(),
        Optional.empty(),
        Optional.of("editor"),
        Optional.of(text));
  }

  private static Days days(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length == 1) {
      return date(text, text);
    }
    if (ends.length > 2) {
      throw wrong(text, "an interval has two ends");
    }
    Days from = end(ends[0], text);
    Days to = end(ends[1], text);
    if (from.first().isEmpty() && to.last().isEmpty()) {
      throw wrong(text, "one end of an interval must be a date");
    }
    if (from.first().isPresent()
        && to.last().isPresent()
        && from.first().get().isAfter(to.last().get())) {
      throw wrong(text, "it ends before it begins");
    }
    return new Days(from.first(), to.last(), Precision.INTERVAL);
  }

  private static Days end(String part, String whole) {
    return part.isEmpty() || part.equals("..") ? Days.open() : date(part, whole);
  }

  private static Days date(String part, String whole) {
    Matcher matcher = DATE.matcher(part);
    if (!matcher.matches()) {
      throw wrong(whole, "write 2023, 2023-12, 2023-12-17 or 2023-12-04/2023-12-16");
    }
    Optional<String> month = Optional.ofNullable(matcher.group(2));
    Optional<String> day = Optional.ofNullable(matcher.group(3)).filter(two -> !two.equals("XX"));
    try {
      return date(matcher.group(1), month.filter(two -> !two.equals("XX")), day);
    } catch (DateTimeException | NumberFormatException e) {
      throw wrong(whole, "there is no such day");
    }
  }

  private static Days date(String year, Optional<String> month, Optional<String> day) {
    if (month.isEmpty()) {
      if (day.isPresent()) {
        throw new DateTimeException("a day without its month");
      }
      return years(year);
    }
    int number = Integer.parseInt(month.get());
    int inYear = Integer.parseInt(year);
    if (number >= FIRST_SEASON && number <= LAST_SEASON && day.isEmpty()) {
      return season(inYear, number - FIRST_SEASON);
    }
    YearMonth whole = YearMonth.of(inYear, number);
    return day.map(two -> whole.atDay(Integer.parseInt(two)))
        .map(one -> Days.closed(one, one, Precision.DAY))
        .orElseGet(() -> Days.closed(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH));
  }

  private static Days years(String year) {
    int first = Integer.parseInt(year.replace('X', '0'));
    int last = Integer.parseInt(year.replace('X', '9'));
    return Days.closed(
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31),
        first == last ? Precision.YEAR : Precision.INTERVAL);
  }

  /** Seasons of the northern half of the world; winter begins in December of its year. */
  private static Days season(int year, int season) {
    YearMonth first = YearMonth.of(year, 3).plusMonths(3L * season);
    return Days.closed(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON);
  }

  private static ServiceException wrong(String text, String why) {
    return new ServiceException("“" + text + "” is no date that can be recorded: " + why);
  }
}
