package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.parley.model.Precision;

/** A season of the northern hemisphere in whole months; winter runs into the following year. */
enum Season {
  SPRING(3, 21),
  SUMMER(6, 22),
  AUTUMN(9, 23),
  WINTER(12, 24);

  private static final int MONTHS = 3;
  private final int firstMonth;
  private final int edtfCode;

  Season(int firstMonth, int edtfCode) {
    this.firstMonth = firstMonth;
    this.edtfCode = edtfCode;
  }

  static Season of(String word) {
    return word.equals("fall") ? AUTUMN : valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The season of the year of a day; in its first months the winter that began the year before. */
  Period around(LocalDate day) {
    Period before = in(day.getYear() - 1);
    return before.last().plusMonths(MONTHS).isBefore(day) ? in(day.getYear()) : before;
  }

  Period in(int year) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return new Period(
        first.atDay(1),
        first.plusMonths(MONTHS - 1).atEndOfMonth(),
        Precision.SEASON,
        Edtf.year(year) + "-" + edtfCode);
  }
}
