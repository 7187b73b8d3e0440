package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads times that are counted from another: "two weeks ago", "the past six months". */
final class CountedDates {
  private static final int HOURS_OF_DAY = 24;
  private static final int MINUTES_OF_DAY = 24 * 60;

  private CountedDates() {}

  /** A count of units, in days where the unit is shorter than a day. */
  private record Count(TimeUnit unit, int number) {
    static Optional<Count> of(Slots slots) {
      String unit = slots.word("unit").orElse("day");
      return EnglishWords.number(slots.word("number").orElse("a"))
          .map(number -> new Count(TimeUnit.of(unit), number * weight(unit) / divisor(unit)));
    }

    private static int weight(String unit) {
      return unit.equals("fortnight") ? 2 : 1;
    }

    private static int divisor(String unit) {
      return switch (unit) {
        case "hour" -> HOURS_OF_DAY;
        case "minute" -> MINUTES_OF_DAY;
        default -> 1;
      };
    }

    /** The unit that lies this far from {@code day}; directly the day where units are days. */
    Period from(LocalDate day, int sign) {
      return unit.around(unit.step(day, sign * number));
    }
  }

  static Optional<Reading> ago(Slots slots, TimeContext context) {
    return Optional.of(hedged(slots, fromPublication(slots, context, -1)));
  }

  static Optional<Reading> fromNow(Slots slots, TimeContext context) {
    return Optional.of(fromPublication(slots, context, 1));
  }

  /** "in two weeks": a date for what lies ahead, else a length. */
  static Optional<Reading> ahead(Slots slots, TimeContext context) {
    return context.direction() == Direction.FUTURE
        ? fromNow(slots, context)
        : Optional.of(Reading.duration());
  }

  /**
   * Slots which and optionally number and unit: the interval that ends or begins at publication.
   */
  static Optional<Reading> span(Slots slots, TimeContext context) {
    Optional<Count> count =
        slots.has("number") || !isPlural(slots) ? Count.of(slots) : Optional.empty();
    if (count.isEmpty() || context.published().isEmpty()) {
      return Optional.of(Reading.unresolved(true));
    }
    LocalDate anchor = context.published().get();
    boolean ahead =
        switch (slots.need("which")) {
          case "next", "coming" -> true;
          default -> false;
        };
    LocalDate other =
        count.get().unit().step(anchor, ahead ? count.get().number() : -count.get().number());
    return Optional.of(
        Reading.counted(ahead ? Period.days(anchor, other) : Period.days(other, anchor), anchor));
  }

  private static boolean isPlural(Slots slots) {
    return slots.has("plural");
  }

  /** Slot way, and optionally number and unit: counted from the time last spoken of. */
  static Optional<Reading> shifted(Slots slots, TimeContext context) {
    Optional<Count> count = Count.of(slots);
    Optional<LocalDate> reference = count.flatMap(c -> context.referenceTo(c.unit().exactness()));
    if (reference.isEmpty()) {
      return Optional.of(Reading.unresolved(true));
    }
    Period period = count.get().from(reference.get(), sign(slots.need("way")));
    return Optional.of(hedged(slots, Reading.counted(period, reference.get())));
  }

  private static int sign(String way) {
    return switch (way) {
      case "earlier", "before", "prior", "beforehand", "the previous" -> -1;
      case "the same", "that same", "that very", "that" -> 0;
      default -> 1;
    };
  }

  private static Reading fromPublication(Slots slots, TimeContext context, int sign) {
    Optional<Count> count = Count.of(slots);
    if (count.isEmpty() || context.published().isEmpty()) {
      return Reading.unresolved(true);
    }
    LocalDate anchor = context.published().get();
    return Reading.counted(count.get().from(anchor, sign), anchor);
  }

  private static Reading hedged(Slots slots, Reading reading) {
    return slots.has("about") ? reading.approximately() : reading;
  }
}
