package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads days and months that are named by the calendar. */
final class CalendarDates {
  private static final int LAST_MONTH = 12;
  private static final int CENTURY = 100;
  private static final int CURRENT_CENTURY = 2000;
  private static final int LATEST_SHORT_YEAR = 49;

  private CalendarDates() {}

  /** Slots month or monthnumber, and optionally day, year, part and which. */
  static Optional<Reading> date(Slots slots, TimeContext context) {
    Month month =
        slots
            .month("month")
            .or(() -> slots.month("month2"))
            .or(() -> slots.month("monthnumber"))
            .orElseThrow();
    Optional<Integer> day = slots.number("day");
    Optional<Integer> year = slots.number("year");
    if (year.isPresent()) {
      return period(year.get(), month, day, slots.part("part")).map(Reading::absolute);
    }
    if (slots.has("which")) {
      return Optional.of(which(slots.need("which"), month, context));
    }
    return Yearless.read(y -> period(y, month, day, slots.part("part")), context);
  }

  /** Slots first, second and year or shortyear, in the outlet's order. */
  static Optional<Reading> numeric(Slots slots, TimeContext context) {
    int first = slots.number("first").orElseThrow();
    int second = slots.number("second").orElseThrow();
    int year =
        slots.number("year").orElseGet(() -> fullYear(slots.number("shortyear").orElseThrow()));
    boolean monthFirst = second > LAST_MONTH || (context.monthFirst() && first <= LAST_MONTH);
    return day(year, monthFirst ? first : second, monthFirst ? second : first)
        .map(Period::day)
        .map(Reading::absolute);
  }

  /** Slots month, day, year, part and the same with a 2 for the end; the end's fill the start's. */
  static Optional<Reading> range(Slots slots, TimeContext context) {
    Month endMonth = slots.month("month2").or(() -> slots.month("month")).orElseThrow();
    Month startMonth = slots.month("month").orElse(endMonth);
    Optional<Integer> endYear = slots.number("year2");
    Optional<Integer> startYear = slots.number("year");
    boolean turnsYear = startMonth.compareTo(endMonth) > 0;
    Optional<Integer> year = endYear.or(() -> startYear.map(y -> turnsYear ? y + 1 : y));
    IntFunction<Optional<Period>> inYear =
        end -> {
          int start = startYear.orElse(turnsYear ? end - 1 : end);
          return period(start, startMonth, slots.number("day"), slots.part("part"))
              .flatMap(
                  from ->
                      period(end, endMonth, slots.number("day2"), slots.part("part2"))
                          .filter(to -> from.first().isBefore(to.last()))
                          .map(to -> Period.between(from, to)));
        };
    return year.isPresent()
        ? inYear.apply(year.get()).map(Reading::absolute)
        : Yearless.read(inYear, context);
  }

  static Optional<Period> period(
      int year, Month month, Optional<Integer> day, Optional<Part> part) {
    if (day.isPresent()) {
      return day(year, month.getValue(), day.get()).map(Period::day);
    }
    Period whole = Period.month(YearMonth.of(year, month));
    return Optional.of(part.map(p -> p.of(whole)).orElse(whole));
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Reading which(String which, Month month, TimeContext context) {
    if (context.published().isEmpty()) {
      return Reading.unresolved(true);
    }
    LocalDate anchor = context.published().get();
    YearMonth now = YearMonth.from(anchor);
    YearMonth sameYear = YearMonth.of(now.getYear(), month);
    YearMonth chosen =
        switch (which) {
          case "last" -> sameYear.isBefore(now) ? sameYear : sameYear.minusYears(1);
          case "this past", "past" -> sameYear.isAfter(now) ? sameYear.minusYears(1) : sameYear;
          case "next", "this coming", "coming" ->
              sameYear.isAfter(now) ? sameYear : sameYear.plusYears(1);
          default -> sameYear;
        };
    return Reading.counted(Period.month(chosen), anchor);
  }

  private static int fullYear(int twoDigits) {
    return twoDigits <= LATEST_SHORT_YEAR
        ? CURRENT_CENTURY + twoDigits
        : CURRENT_CENTURY - CENTURY + twoDigits;
  }
}
