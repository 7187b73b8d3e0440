package org.parley.ui.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days that a text names in full, in reading order, as an editor would type them. */
final class DaysInText {
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"
              + "|\\b(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? (\\d{4})\\b"
              + "|\\b"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  private DaysInText() {}

  /** At most so many days; what is no day of a calendar is left out. */
  static List<String> of(String text, int most) {
    Set<String> days = new LinkedHashSet<>();
    DAY.matcher(text).results().flatMap(found -> day(found).stream()).forEach(days::add);
    return days.stream().limit(most).toList();
  }

  private static Optional<String> day(MatchResult found) {
    try {
      if (found.group(1) != null) {
        return Optional.of(LocalDate.parse(found.group()).toString());
      }
      return found.group(4) != null
          ? Optional.of(day(found.group(6), found.group(5), found.group(4)))
          : Optional.of(day(found.group(9), found.group(7), found.group(8)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String day(String year, String month, String day) {
    for (Month one : Month.values()) {
      if (one.name().startsWith(month.toUpperCase(Locale.ROOT))) {
        return LocalDate.of(Integer.parseInt(year), one, Integer.parseInt(day)).toString();
      }
    }
    throw new DateTimeException(month);
  }
}
