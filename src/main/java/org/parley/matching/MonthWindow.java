package org.parley.matching;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.When;

/** The months in which another report of the same event has to leave a trace. */
final class MonthWindow {
  /** Stands for all months, where a claim may be of any time or of very many months. */
  static final int ANY = Integer.MIN_VALUE;

  private static final long LONGEST = 24;

  private MonthWindow() {}

  /** The months, counted from year 0, or only {@link #ANY}. */
  static Set<Integer> of(ClaimProfile claim) {
    Set<Integer> months = new TreeSet<>();
    When when = claim.claim().when();
    Optional<LocalDate> published = claim.published();
    published.ifPresent(
        day ->
            add(
                day.minusDays(TimeComparison.MONTH + 1),
                day.plusDays(TimeComparison.MONTH + 1),
                months));
    if (when.isDated()) {
      boolean open = when.earliest().isEmpty() || when.latest().isEmpty();
      if (open || isLong(when.earliest().get(), when.latest().get())) {
        return any();
      }
      add(when.earliest().get().minusDays(1), when.latest().get().plusDays(1), months);
    }
    return months.isEmpty() ? any() : months;
  }

  private static boolean isLong(LocalDate from, LocalDate to) {
    return MONTHS.between(from, to) > LONGEST;
  }

  private static Set<Integer> any() {
    Set<Integer> any = new TreeSet<>();
    any.add(ANY);
    return any;
  }

  private static void add(LocalDate from, LocalDate to, Set<Integer> months) {
    for (int month = number(from); month <= number(to); month++) {
      months.add(month);
    }
  }

  private static int number(LocalDate day) {
    return (int) YearMonth.from(day).getLong(PROLEPTIC_MONTH);
  }
}
