package org.parley.ui.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.When;

/** Times as a reader says them. */
public final class WhenWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private WhenWords() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The resolved time if there is one, else the words used, else "date unknown". */
  public static String resolved(When when) {
    Optional<LocalDate> from = when.earliest();
    Optional<LocalDate> to = when.latest();
    if (from.isPresent() && to.isPresent()) {
      return between(from.get(), to.get());
    }
    return from.map(day -> "since " + day(day))
        .or(() -> to.map(day -> "until " + day(day)))
        .or(() -> when.words().map(words -> "“" + words + "”, unresolved"))
        .orElse("date unknown");
  }

  /** The resolved time with its EDTF form. */
  public static String withEdtf(When when) {
    return resolved(when) + when.edtf().map(edtf -> " [" + edtf + "]").orElse("");
  }

  private static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
      return months(from, to);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + day(to)
        : DAY_OF_MONTH.format(from) + " – " + day(to);
  }

  private static String months(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return MONTH.format(from);
    }
    return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))
        ? Integer.toString(from.getYear())
        : MONTH.format(from) + " – " + MONTH.format(to);
  }
}
