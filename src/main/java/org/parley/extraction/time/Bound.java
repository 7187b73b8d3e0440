package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Precision;
import org.parley.model.Span;

/** How words before a date bound the time. */
enum Bound {
  /** since October 2020: from its first day on. */
  FROM_START,
  /**
   * after May 2014: from the day after it, but after Friday: from Friday, later that day included.
   */
  FROM_END,
  /** until Thursday: to its last day. */
  TO_END,
  /** before 2011: to the day before it, but before Friday: to Friday, earlier that day included. */
  TO_START,
  /** around 2010. */
  ABOUT;

  static Bound named(String name, String rule) {
    return switch (name) {
      case "from-start" -> FROM_START;
      case "from-end" -> FROM_END;
      case "to-end" -> TO_END;
      case "to-start" -> TO_START;
      case "about" -> ABOUT;
      default ->
          throw new TimeRuleException("rule " + rule + " asks for an unknown bound, " + name);
    };
  }

  /** The time {@code date} as bounded by words, over {@code span} of {@code text}. */
  TimeMention apply(TimeMention date, String text, Span span, String rule) {
    Optional<String> edtf = date.edtf().map(inner -> edtf(inner, date));
    boolean about = this == ABOUT;
    Precision precision = about || !date.isResolved() ? date.precision() : Precision.INTERVAL;
    return new TimeMention(
        span,
        span.in(text),
        about ? date.earliest() : earliest(date),
        about ? date.latest() : latest(date),
        precision,
        date.anchor(),
        rule + " " + date.rule(),
        edtf,
        false,
        false,
        date.relative());
  }

  private Optional<LocalDate> earliest(TimeMention date) {
    return switch (this) {
      case FROM_START -> date.earliest();
      case FROM_END -> isDay(date) ? date.earliest() : date.latest().map(day -> day.plusDays(1));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> latest(TimeMention date) {
    return switch (this) {
      case TO_END -> date.latest();
      case TO_START -> isDay(date) ? date.latest() : date.earliest().map(day -> day.minusDays(1));
      default -> Optional.empty();
    };
  }

  private String edtf(String inner, TimeMention date) {
    return switch (this) {
      case ABOUT -> Edtf.approximate(inner);
      case FROM_START -> Edtf.from(Edtf.start(inner));
      case TO_END -> Edtf.upTo(Edtf.end(inner));
      case FROM_END -> Edtf.from(earliest(date).map(day -> like(inner, day)).orElse(inner));
      case TO_START -> Edtf.upTo(latest(date).map(day -> like(inner, day)).orElse(inner));
    };
  }

  /** {@code day} written as exactly as {@code inner}. */
  private static String like(String inner, LocalDate day) {
    String full = Edtf.day(day);
    return inner.matches("\\d{4}|\\d{4}-(?:0\\d|1[0-2])")
        ? full.substring(0, inner.length())
        : full;
  }

  private static boolean isDay(TimeMention date) {
    return date.precision() == Precision.DAY;
  }
}
