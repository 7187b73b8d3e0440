package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.parley.model.Precision;

/** A part of a longer time: its first, middle or last third, or one half. */
enum Part {
  EARLY(0, 1, 3),
  MIDDLE(1, 2, 3),
  LATE(2, 3, 3),
  FIRST_HALF(0, 1, 2),
  SECOND_HALF(1, 2, 2);

  private static final int DAYS_OF_THIRD_MONTH = 30;
  private final int from;
  private final int to;
  private final int parts;

  Part(int from, int to, int parts) {
    this.from = from;
    this.to = to;
    this.parts = parts;
  }

  static Part of(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (word.contains("first half")) {
      return FIRST_HALF;
    }
    if (word.contains("second half")) {
      return SECOND_HALF;
    }
    if (word.contains("mid")) {
      return MIDDLE;
    }
    return word.contains("late") || word.contains("end") || word.contains("close") ? LATE : EARLY;
  }

  /** This part of {@code whole}: years in months, decades and centuries in years, else in days. */
  Period of(Period whole) {
    int days = (int) (whole.last().toEpochDay() - whole.first().toEpochDay()) + 1;
    return switch (whole.precision()) {
      case YEAR, SEASON -> months(whole);
      case INTERVAL -> days > 366 ? years(whole) : days(whole, days);
      case MONTH -> days(whole, DAYS_OF_THIRD_MONTH);
      case DAY, WEEK, UNRESOLVED -> days(whole, days);
    };
  }

  private Period days(Period whole, int length) {
    LocalDate start = whole.first().plusDays((long) length * from / parts);
    LocalDate end =
        to == parts ? whole.last() : whole.first().plusDays((long) length * to / parts - 1);
    return Period.days(start, end);
  }

  private Period months(Period whole) {
    YearMonth first = YearMonth.from(whole.first());
    int length = whole.precision() == Precision.YEAR ? 12 : 3;
    return Period.months(
        first.plusMonths((long) length * from / parts),
        first.plusMonths((long) length * to / parts - 1));
  }

  private Period years(Period whole) {
    int first = whole.first().getYear();
    int length = whole.last().getYear() - first + 1;
    return Period.between(
        Period.year(first + ceil(length * from)), Period.year(first + ceil(length * to) - 1));
  }

  private int ceil(int yearsTimesParts) {
    return (yearsTimesParts + parts - 1) / parts;
  }
}
