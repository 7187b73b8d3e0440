package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads "last week", "earlier this month", "the following year", "the end of the year". */
final class UnitDates {
  private UnitDates() {}

  /** Slots which and unit, and optionally part or edge. */
  static Optional<Reading> unit(Slots slots, TimeContext context) {
    TimeUnit unit = TimeUnit.of(slots.need("unit"));
    String which = slots.need("which");
    boolean told =
        which.startsWith("that") || (which.startsWith("the ") && !which.endsWith("current"));
    Optional<LocalDate> from = told ? context.referenceTo(unit.exactness()) : context.published();
    return Optional.of(
        from.map(anchor -> counted(slots, unit, steps(which), anchor, told))
            .orElseGet(() -> Reading.unresolved(true)));
  }

  /** Slots part and unit, of the unit around publication. */
  static Optional<Reading> partOfUnit(Slots slots, TimeContext context) {
    TimeUnit unit = TimeUnit.of(slots.need("unit"));
    Part part = slots.part("part").or(() -> slots.part("part2")).orElseThrow();
    return Optional.of(
        context
            .published()
            .map(anchor -> Reading.counted(part(part, unit, anchor, context.direction()), anchor))
            .orElseGet(() -> Reading.unresolved(true)));
  }

  private static Period part(Part part, TimeUnit unit, LocalDate anchor, Direction direction) {
    Period period = part.of(unit.around(anchor));
    return direction == Direction.PAST && period.first().isAfter(anchor)
        ? part.of(unit.around(unit.step(anchor, -1)))
        : period;
  }

  private static Reading counted(
      Slots slots, TimeUnit unit, int steps, LocalDate anchor, boolean told) {
    Period whole = unit.around(unit.step(anchor, steps));
    Optional<Part> part = slots.part("part");
    Period period = part.map(p -> p.of(whole)).orElse(whole);
    String edge = slots.word("edge").orElse("");
    if (!edge.isEmpty()) {
      boolean cut = steps == 0 && !told && edge.endsWith("er");
      period = cut ? cut(whole, anchor, edge.equals("later")) : Part.of(edge).of(whole);
    }
    return Reading.counted(period, anchor);
  }

  private static Period cut(Period whole, LocalDate anchor, boolean later) {
    return later ? Period.days(anchor, whole.last()) : Period.days(whole.first(), anchor);
  }

  private static int steps(String which) {
    return switch (which) {
      case "last", "this past", "the previous" -> -1;
      case "next", "this coming", "the next", "the following" -> 1;
      default -> 0;
    };
  }
}
