package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.parley.model.Precision;

/** A closed run of days, the unit it is exact to, and its EDTF. */
record Period(LocalDate first, LocalDate last, Precision precision, String edtf) {
  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  static Period day(LocalDate day) {
    return new Period(day, day, Precision.DAY, Edtf.day(day));
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Edtf.month(month));
  }

  static Period year(int year) {
    return new Period(
        Year.of(year).atDay(1),
        Year.of(year).atMonth(12).atEndOfMonth(),
        Precision.YEAR,
        Edtf.year(year));
  }

  /** The week from Monday to Sunday that holds {@code day}. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Period days = days(monday, monday.plusDays(6));
    return new Period(days.first, days.last, Precision.WEEK, days.edtf);
  }

  /** The Saturday and Sunday of the week that holds {@code day}. */
  static Period weekend(LocalDate day) {
    LocalDate saturday = week(day).last.minusDays(1);
    return days(saturday, saturday.plusDays(1));
  }

  static Period days(LocalDate first, LocalDate last) {
    return new Period(
        first, last, Precision.INTERVAL, Edtf.interval(Edtf.day(first), Edtf.day(last)));
  }

  static Period months(YearMonth first, YearMonth last) {
    return between(month(first), month(last));
  }

  static Period decade(int firstYear) {
    return years(firstYear, YEARS_OF_DECADE, Integer.toString(firstYear / YEARS_OF_DECADE) + "X");
  }

  static Period century(int firstYear) {
    return years(
        firstYear, YEARS_OF_CENTURY, Integer.toString(firstYear / YEARS_OF_CENTURY) + "XX");
  }

  /** From the start of one period to the end of another. */
  static Period between(Period one, Period other) {
    return new Period(
        one.first, other.last, Precision.INTERVAL, Edtf.interval(one.edtf, other.edtf));
  }

  private static Period years(int firstYear, int length, String edtf) {
    Period last = year(firstYear + length - 1);
    return new Period(year(firstYear).first, last.last, Precision.INTERVAL, edtf);
  }
}
