package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads years, decades, centuries, quarters and seasons. */
final class LongPeriods {
  private static final int CENTURY = 100;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int RECENT_CENTURY = 1900;
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private LongPeriods() {}

  static Optional<Reading> year(Slots slots, TimeContext context) {
    return Optional.of(part(slots, Period.year(slots.number("year").orElseThrow())));
  }

  /** Slots year and year2, the second in two or four digits. */
  static Optional<Reading> years(Slots slots, TimeContext context) {
    int first = slots.number("year").orElseThrow();
    int written = slots.number("year2").orElseThrow();
    int last = written < CENTURY ? first - first % CENTURY + written : written;
    return last > first
        ? Optional.of(Reading.absolute(Period.between(Period.year(first), Period.year(last))))
        : Optional.empty();
  }

  /** Slot decade: "1990s", "90s" or "nineties". */
  static Optional<Reading> decade(Slots slots, TimeContext context) {
    String word = slots.need("decade");
    int named = DECADES.indexOf(word);
    int digits = named >= 0 ? (named + 2) * 10 : slots.number("decade").orElseThrow();
    return Optional.of(
        part(slots, Period.decade(digits < CENTURY ? RECENT_CENTURY + digits : digits)));
  }

  static Optional<Reading> century(Slots slots, TimeContext context) {
    return EnglishWords.ordinal(slots.need("century"))
        .map(number -> part(slots, Period.century((number - 1) * CENTURY)));
  }

  static Optional<Reading> quarter(Slots slots, TimeContext context) {
    int year = slots.number("year").orElseThrow();
    return EnglishWords.ordinal(slots.need("quarter"))
        .map(number -> Reading.absolute(quarter(year, number)));
  }

  static Period quarter(int year, int number) {
    YearMonth last = YearMonth.of(year, number * MONTHS_OF_QUARTER);
    return Period.months(last.minusMonths(MONTHS_OF_QUARTER - 1), last);
  }

  /** Slots season, and optionally year, part and which. */
  static Optional<Reading> season(Slots slots, TimeContext context) {
    Season season = Season.of(slots.need("season"));
    Optional<Integer> year = slots.number("year");
    if (year.isPresent()) {
      return Optional.of(part(slots, season.in(year.get())));
    }
    if (context.published().isEmpty()) {
      return Optional.of(Reading.unresolved(true));
    }
    LocalDate anchor = context.published().get();
    if (context.year().isPresent() && !slots.has("which")) {
      Period told = season.in(context.year().get());
      Period part = slots.part("part").map(p -> p.of(told)).orElse(told);
      return Optional.of(Reading.counted(part, anchor));
    }
    return whichSeason(slots.word("which").orElse(""), season, context, anchor)
        .map(period -> slots.part("part").map(part -> part.of(period)).orElse(period))
        .map(period -> Reading.counted(period, anchor));
  }

  private static Optional<Period> whichSeason(
      String which, Season season, TimeContext context, LocalDate anchor) {
    return switch (which) {
      case "last" ->
          Yearless.lastBegunBy(year -> Optional.of(season.in(year)), anchor)
              .map(p -> p.last().isBefore(anchor) ? p : season.in(p.first().getYear() - 1));
      case "next" ->
          Yearless.firstEndingFrom(year -> Optional.of(season.in(year)), anchor)
              .map(p -> p.first().isAfter(anchor) ? p : season.in(p.first().getYear() + 1));
      case "this past" -> Yearless.lastBegunBy(year -> Optional.of(season.in(year)), anchor);
      case "this" -> Optional.of(season.around(anchor));
      default ->
          context.direction() == Direction.FUTURE
              ? Yearless.firstEndingFrom(year -> Optional.of(season.in(year)), anchor)
              : Yearless.lastBegunBy(year -> Optional.of(season.in(year)), anchor);
    };
  }

  private static Reading part(Slots slots, Period whole) {
    return Reading.absolute(slots.part("part").map(part -> part.of(whole)).orElse(whole));
  }
}
