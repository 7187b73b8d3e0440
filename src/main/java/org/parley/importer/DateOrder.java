package org.parley.importer;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.text.Outlet;

/** Decides whether the day or the month comes first in {@code 03/04/2023}, if anything tells. */
final class DateOrder {
  private static final Pattern BRITISH =
      Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? " + Pieces.MONTH + ",? \\d{4}\\b");
  private static final Pattern AMERICAN =
      Pattern.compile("\\b" + Pieces.MONTH + " \\d{1,2}(?:st|nd|rd|th)?, \\d{4}\\b");

  private static final Pattern AMERICAN_TIME = Pattern.compile("\\b(?:[ECMP][SD]T|[ECP]T)\\b");
  private static final Pattern OTHER_TIME =
      Pattern.compile("\\b(?:GMT|BST|IST|CES?T|EES?T|SAST|EAT|WAT|NZ[SD]T|A[ECW][SD]T|SGT|PKT)\\b");

  private DateOrder() {}

  /** The reading of {@code date} that the weekday beside it, the text or the outlet supports. */
  static Optional<LocalDate> resolve(
      DateText date, String line, String text, Optional<Outlet> outlet) {
    if (!date.isAmbiguous()) {
      return Optional.of(date.value());
    }
    LocalDate dayFirst = date.dayFirst().orElseThrow();
    LocalDate monthFirst = date.monthFirst().orElseThrow();
    boolean dayFits = namesWeekday(line, dayFirst);
    boolean monthFits = namesWeekday(line, monthFirst);
    if (dayFits != monthFits) {
      return Optional.of(dayFits ? dayFirst : monthFirst);
    }
    return dayComesFirst(line)
        .or(() -> dayComesFirst(text, outlet))
        .map(first -> first ? dayFirst : monthFirst);
  }

  /** What the time zone beside the date tells. */
  private static Optional<Boolean> dayComesFirst(String line) {
    boolean american = AMERICAN_TIME.matcher(line).find();
    boolean other = OTHER_TIME.matcher(line).find();
    return american == other ? Optional.empty() : Optional.of(other);
  }

  private static Optional<Boolean> dayComesFirst(String text, Optional<Outlet> outlet) {
    List<DateText> numbers =
        DateText.in(text).stream()
            .filter(d -> Pattern.matches("\\d{1,2}[/-].*", d.span().in(text)))
            .filter(d -> d.dayFirst().isEmpty() || d.monthFirst().isEmpty())
            .toList();
    if (!numbers.isEmpty()) {
      return Optional.of(!numbers.get(0).isMonthFirstOnly());
    }
    Optional<Boolean> byOutlet =
        outlet.filter(o -> !o.country().equals("XX")).map(o -> !o.country().equals("US"));
    return byOutlet.or(() -> byStyle(text));
  }

  private static Optional<Boolean> byStyle(String text) {
    boolean british = BRITISH.matcher(text).find();
    boolean american = AMERICAN.matcher(text).find();
    return british == american ? Optional.empty() : Optional.of(british);
  }

  private static boolean namesWeekday(String line, LocalDate date) {
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return Pattern.compile("(?i)\\b" + weekday + "(?:s|nes|r|rs|ur)?(?:day)?\\b")
        .matcher(line)
        .find();
  }
}
