package org.parley.extraction.time;

import java.util.Map;
import java.util.Optional;

/** Reads "today", "yesterday" and their like. */
final class DayWords {
  private static final Map<String, Integer> AHEAD =
      Map.of(
          "the day before yesterday", -2,
          "yesterday", -1,
          "last night", -1,
          "tomorrow", 1,
          "the day after tomorrow", 2);

  private DayWords() {}

  /** Slot dayword; words without an entry mean the day of publication. */
  static Optional<Reading> dayWord(Slots slots, TimeContext context) {
    int ahead = AHEAD.getOrDefault(slots.need("dayword"), 0);
    return Optional.of(
        context
            .published()
            .map(anchor -> Reading.counted(Period.day(anchor.plusDays(ahead)), anchor))
            .orElseGet(() -> Reading.unresolved(true)));
  }

  /** The night to the day of publication. */
  static Optional<Reading> overnight(Slots slots, TimeContext context) {
    return Optional.of(
        context
            .published()
            .map(anchor -> Reading.counted(Period.days(anchor.minusDays(1), anchor), anchor))
            .orElseGet(() -> Reading.unresolved(true)));
  }
}
