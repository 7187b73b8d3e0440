package org.parley.extraction.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.Optional;
import org.parley.model.Precision;

/** Reads weekdays and weekends. */
final class WeekDays {
  private static final int DAYS_OF_WEEK = 7;

  private WeekDays() {}

  /** Slot weekday, and optionally which ("last Friday") or week ("Friday of last week"). */
  static Optional<Reading> weekday(Slots slots, TimeContext context) {
    DayOfWeek day = slots.weekday("weekday").orElseThrow();
    String which = slots.word("which").orElse("").replaceFirst("^the ", "");
    if (which.equals("previous") || which.equals("following")) {
      return Optional.of(
          context
              .referenceTo(Precision.DAY)
              .map(day0 -> Reading.counted(Period.day(day0.with(around(which, day))), day0))
              .orElseGet(() -> Reading.unresolved(true)));
    }
    return Optional.of(
        context
            .published()
            .map(
                anchor ->
                    Reading.counted(Period.day(day(slots, which, day, anchor, context)), anchor))
            .orElseGet(() -> Reading.unresolved(true)));
  }

  private static TemporalAdjuster around(String which, DayOfWeek day) {
    return which.equals("previous") ? previous(day) : next(day);
  }

  private static LocalDate day(
      Slots slots, String which, DayOfWeek day, LocalDate anchor, TimeContext context) {
    if (slots.has("week")) {
      return inWeek(anchor, weeksAhead(slots.need("week")), day);
    }
    boolean future = context.direction() == Direction.FUTURE;
    return switch (which) {
      case "last" -> last(day, anchor);
      case "this past", "past" -> anchor.with(previous(day));
      case "next" -> inWeek(anchor, 1, day);
      case "this coming", "coming" -> anchor.with(next(day));
      case "this" ->
          anchor.with(
              context.direction() == Direction.PAST ? previousOrSame(day) : nextOrSame(day));
      default -> anchor.with(future ? nextOrSame(day) : previousOrSame(day));
    };
  }

  /** On a Thursday "last Wednesday" is not yesterday, which would be called so. */
  private static LocalDate last(DayOfWeek day, LocalDate anchor) {
    LocalDate latest = anchor.with(previous(day));
    return latest.plusDays(1).isBefore(anchor) ? latest : latest.minusDays(DAYS_OF_WEEK);
  }

  private static int weeksAhead(String which) {
    return switch (which) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static LocalDate inWeek(LocalDate anchor, int weeksAhead, DayOfWeek day) {
    return Period.week(anchor)
        .first()
        .plusDays((long) DAYS_OF_WEEK * weeksAhead)
        .with(nextOrSame(day));
  }

  /** Slots number and weekday: "two weeks ago on Friday" is the Friday of that week. */
  static Optional<Reading> weekdayAgo(Slots slots, TimeContext context) {
    DayOfWeek day = slots.weekday("weekday").orElseThrow();
    Optional<Integer> weeks = EnglishWords.number(slots.need("number"));
    if (weeks.isEmpty() || context.published().isEmpty()) {
      return Optional.of(Reading.unresolved(true));
    }
    LocalDate anchor = context.published().get();
    return Optional.of(Reading.counted(Period.day(inWeek(anchor, -weeks.get(), day)), anchor));
  }

  /** Slot which: "the", "last", "this", "next" and so on. */
  static Optional<Reading> weekend(Slots slots, TimeContext context) {
    String which = slots.need("which");
    if (context.published().isEmpty()
        || which.equals("the previous")
        || which.equals("the following")) {
      return Optional.of(Reading.unresolved(true));
    }
    LocalDate anchor = context.published().get();
    LocalDate thisSaturday = Period.weekend(anchor).first();
    boolean begun = !anchor.isBefore(thisSaturday);
    boolean ahead = context.direction() == Direction.FUTURE;
    int weeks =
        switch (which) {
          case "next" -> begun || !ahead ? 1 : 0;
          case "last" -> -1;
          case "this" -> context.direction() == Direction.PAST && !begun ? -1 : 0;
          case "this coming", "coming" -> begun ? 1 : 0;
          default -> ahead || begun ? 0 : -1;
        };
    return Optional.of(
        Reading.counted(Period.weekend(anchor.plusDays((long) DAYS_OF_WEEK * weeks)), anchor));
  }
}
