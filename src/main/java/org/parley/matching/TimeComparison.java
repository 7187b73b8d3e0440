package org.parley.matching;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.When;

/**
 * How far two claims may be of the same time.
 *
 * @param score 0, where nothing can be compared, to 0.25
 * @param reason in words
 */
record TimeComparison(double score, String reason) {
  private static final double EXACT = 0.25;
  private static final double CLOSE = 0.2;
  private static final double NEAR = 0.1;
  private static final double FAINT = 0.05;
  private static final TimeComparison NOTHING = new TimeComparison(0, "nothing tells the times");
  private static final long FEW_DAYS = 10;
  static final long MONTH = 31;
  private static final long HALF_YEAR = 190;

  /** Compares the times; empty when they speak against one event. */
  static Optional<TimeComparison> of(ClaimProfile a, ClaimProfile b) {
    boolean datedA = a.claim().when().isDated();
    boolean datedB = b.claim().when().isDated();
    if (datedA && datedB) {
      return bothDated(a.claim().when(), b.claim().when());
    }
    if (datedA || datedB) {
      return datedA ? oneDated(a, b) : oneDated(b, a);
    }
    return undated(a, b);
  }

  private static Optional<TimeComparison> bothDated(When a, When b) {
    LocalDate from = later(first(a), first(b));
    LocalDate to = last(a).isBefore(last(b)) ? last(a) : last(b);
    long gap = DAYS.between(to, from);
    if (gap > 1) {
      return Optional.empty();
    }
    if (gap == 1) {
      return Optional.of(new TimeComparison(NEAR, "their dates are one day apart"));
    }
    long width = Math.max(DAYS.between(first(a), last(a)), DAYS.between(first(b), last(b)));
    return Optional.of(new TimeComparison(byWidth(width), "both may be of " + words(from, to)));
  }

  private static double byWidth(long days) {
    if (days <= FEW_DAYS) {
      return EXACT;
    }
    if (days <= MONTH) {
      return CLOSE;
    }
    return days <= HALF_YEAR ? NEAR : FAINT;
  }

  private static String words(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? ArticleWords.day(from)
        : ArticleWords.day(from) + " to " + ArticleWords.day(to);
  }

  /** The undated claim is judged by the day its article was published. */
  private static Optional<TimeComparison> oneDated(ClaimProfile dated, ClaimProfile other) {
    if (other.published().isEmpty()) {
      return Optional.of(NOTHING);
    }
    LocalDate reported = other.published().get();
    When when = dated.claim().when();
    boolean tooLate = first(when).isAfter(reported.plusDays(1)) && !other.isPlanned();
    boolean over = last(when).isBefore(reported.minusDays(1)) && other.isPlanned();
    if (tooLate || over) {
      return Optional.empty();
    }
    long sinceEvent = Math.abs(DAYS.between(last(when), reported));
    long apart =
        dated.published().map(day -> Math.abs(DAYS.between(day, reported))).orElse(sinceEvent);
    return byDistance(
        Math.min(sinceEvent, apart),
        "one is of "
            + words(first(when), last(when))
            + ", the other was reported on "
            + ArticleWords.day(reported));
  }

  private static Optional<TimeComparison> undated(ClaimProfile a, ClaimProfile b) {
    if (a.published().isEmpty() || b.published().isEmpty()) {
      return Optional.of(NOTHING);
    }
    LocalDate one = a.published().get();
    LocalDate other = b.published().get();
    long apart = Math.abs(DAYS.between(one, other));
    String reason = "reported " + (apart == 0 ? "on the same day" : apart + " days apart");
    return byDistance(apart, apart == 1 ? "reported one day apart" : reason);
  }

  private static Optional<TimeComparison> byDistance(long days, String reason) {
    if (days > MONTH) {
      return Optional.empty();
    }
    return Optional.of(new TimeComparison(days <= FEW_DAYS ? CLOSE : FAINT, reason));
  }

  private static LocalDate first(When when) {
    return when.earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate last(When when) {
    return when.latest().orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
