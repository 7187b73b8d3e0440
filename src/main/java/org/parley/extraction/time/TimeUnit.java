package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.parley.model.Precision;

/** A unit of the calendar: how to step by it, and the whole one around a day. */
enum TimeUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  /** The unit of a singular word; nights and parts of the day count as days. */
  static TimeUnit of(String word) {
    return switch (word) {
      case "week", "weekend", "fortnight" -> WEEK;
      case "month", "quarter", "year", "decade", "century" ->
          valueOf(word.toUpperCase(Locale.ROOT));
      default -> DAY;
    };
  }

  LocalDate step(LocalDate day, int count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths((long) MONTHS_OF_QUARTER * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears((long) YEARS_OF_DECADE * count);
      case CENTURY -> day.plusYears((long) YEARS_OF_CENTURY * count);
    };
  }

  Period around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case DAY -> Period.day(day);
      case WEEK -> Period.week(day);
      case MONTH -> Period.month(YearMonth.from(day));
      case QUARTER -> LongPeriods.quarter(year, (day.getMonthValue() + 2) / MONTHS_OF_QUARTER);
      case YEAR -> Period.year(year);
      case DECADE -> Period.decade(year - year % YEARS_OF_DECADE);
      case CENTURY -> Period.century(year - year % YEARS_OF_CENTURY);
    };
  }

  /** How exact a time must be for another to be counted from it by this unit. */
  Precision exactness() {
    return switch (this) {
      case DAY, WEEK -> Precision.DAY;
      case MONTH, QUARTER -> Precision.MONTH;
      case YEAR, DECADE, CENTURY -> Precision.YEAR;
    };
  }
}
