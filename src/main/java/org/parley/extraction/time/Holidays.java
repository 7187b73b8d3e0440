package org.parley.extraction.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** Reads holidays by name. */
final class Holidays {
  private static final Map<String, MonthDay> FIXED =
      Map.ofEntries(
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("christmas", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)),
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("new year's", MonthDay.of(1, 1)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("st patrick's day", MonthDay.of(3, 17)),
          Map.entry("may day", MonthDay.of(5, 1)),
          Map.entry("fourth of july", MonthDay.of(7, 4)),
          Map.entry("bastille day", MonthDay.of(7, 14)),
          Map.entry("halloween", MonthDay.of(10, 31)),
          Map.entry("armistice day", MonthDay.of(11, 11)));

  private Holidays() {}

  /** Slot holiday, and optionally year. */
  static Optional<Reading> holiday(Slots slots, TimeContext context) {
    String name = slots.need("holiday").replace('’', '\'').replace("st.", "st");
    Optional<Integer> year = slots.number("year");
    return year.isPresent()
        ? Optional.of(Reading.absolute(Period.day(in(year.get(), name))))
        : Yearless.read(y -> Optional.of(Period.day(in(y, name))), context);
  }

  /** The attacks that are named by their day. */
  static Optional<Reading> knownDay(Slots slots, TimeContext context) {
    return Optional.of(Reading.absolute(Period.day(LocalDate.of(2001, 9, 11))));
  }

  private static LocalDate in(int year, String name) {
    return switch (name) {
      case "thanksgiving", "thanksgiving day" ->
          LocalDate.of(year, 11, 1).with(dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case "labor day" -> LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY));
      case "memorial day" -> LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.MONDAY));
      case "good friday" -> easter(year).minusDays(2);
      case "easter", "easter sunday" -> easter(year);
      case "easter monday" -> easter(year).plusDays(1);
      default ->
          Optional.ofNullable(FIXED.get(name))
              .orElseThrow(() -> new TimeRuleException("no day is known for the holiday " + name))
              .atYear(year);
    };
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leap = century / 4;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leap - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
