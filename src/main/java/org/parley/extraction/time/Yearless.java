package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the year of a date that is written without one. */
final class Yearless {
  /** A clock may be a day ahead of the outlet's. */
  private static final int SLACK_DAYS = 1;

  /** Beyond this many days back, a date without a year rather means the coming one. */
  private static final int LONG_AGO_DAYS = 270;

  private static final int LEAP_CYCLE = 8;

  private Yearless() {}

  /**
   * The period nearest to publication in the direction of the event.
   *
   * @param inYear the period in a given year; empty where that year has none (29 February)
   */
  static Optional<Reading> read(IntFunction<Optional<Period>> inYear, TimeContext context) {
    if (context.year().isPresent()) {
      return inYear.apply(context.year().get()).map(Reading::absolute);
    }
    if (context.published().isEmpty()) {
      return possible(inYear) ? Optional.of(Reading.unresolved(false)) : Optional.empty();
    }
    LocalDate anchor = context.published().get();
    return choose(inYear, context.direction(), anchor)
        .map(period -> Reading.completed(period, Optional.of(anchor)));
  }

  private static Optional<Period> choose(
      IntFunction<Optional<Period>> inYear, Direction direction, LocalDate anchor) {
    Optional<Period> past = lastBegunBy(inYear, anchor.plusDays(SLACK_DAYS));
    if (direction == Direction.PAST) {
      return past;
    }
    Optional<Period> future = firstEndingFrom(inYear, anchor);
    boolean longAgo =
        past.filter(period -> period.last().isAfter(anchor.minusDays(LONG_AGO_DAYS))).isEmpty();
    return direction == Direction.FUTURE || longAgo ? future : past;
  }

  static Optional<Period> lastBegunBy(IntFunction<Optional<Period>> inYear, LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - LEAP_CYCLE; year--) {
      Optional<Period> period = inYear.apply(year).filter(p -> !p.first().isAfter(day));
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  static Optional<Period> firstEndingFrom(IntFunction<Optional<Period>> inYear, LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + LEAP_CYCLE; year++) {
      Optional<Period> period = inYear.apply(year).filter(p -> !p.last().isBefore(day));
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  private static boolean possible(IntFunction<Optional<Period>> inYear) {
    return inYear.apply(2000).isPresent();
  }
}
