package org.parley.extraction.time;

import java.util.Map;
import java.util.Optional;

/** The readers, by the names that the rule file calls them. */
final class TimeReaders {
  private static final Map<String, TimeReader> BY_NAME =
      Map.ofEntries(
          Map.entry("date", CalendarDates::date),
          Map.entry("numeric-date", CalendarDates::numeric),
          Map.entry("date-range", CalendarDates::range),
          Map.entry("year", LongPeriods::year),
          Map.entry("years", LongPeriods::years),
          Map.entry("decade", LongPeriods::decade),
          Map.entry("century", LongPeriods::century),
          Map.entry("quarter", LongPeriods::quarter),
          Map.entry("season", LongPeriods::season),
          Map.entry("weekday", WeekDays::weekday),
          Map.entry("weekday-ago", WeekDays::weekdayAgo),
          Map.entry("weekend", WeekDays::weekend),
          Map.entry("day-word", DayWords::dayWord),
          Map.entry("overnight", DayWords::overnight),
          Map.entry("unit", UnitDates::unit),
          Map.entry("part-of-unit", UnitDates::partOfUnit),
          Map.entry("ago", CountedDates::ago),
          Map.entry("from-now", CountedDates::fromNow),
          Map.entry("ahead", CountedDates::ahead),
          Map.entry("past-span", CountedDates::span),
          Map.entry("shifted", CountedDates::shifted),
          Map.entry("holiday", Holidays::holiday),
          Map.entry("known-day", Holidays::knownDay),
          Map.entry("unresolved", (slots, context) -> Optional.of(Reading.unresolved(true))),
          Map.entry("duration", (slots, context) -> Optional.of(Reading.duration())),
          Map.entry("recurring", (slots, context) -> Optional.of(Reading.recurring())));

  private TimeReaders() {}

  static TimeReader named(String name, String rule) {
    return Optional.ofNullable(BY_NAME.get(name))
        .orElseThrow(
            () ->
                new TimeRuleException(
                    "rule " + rule + " asks for the reader " + name + ", which does not exist"));
  }
}
