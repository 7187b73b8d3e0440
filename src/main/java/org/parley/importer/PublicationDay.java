package org.parley.importer;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.Evidenced;

/**
 * The day an article was published.
 *
 * @param ambiguous dates that were not taken, because day and month could not be told apart
 */
record PublicationDay(Evidenced<LocalDate> day, List<String> ambiguous) {
  PublicationDay {
    ambiguous = List.copyOf(ambiguous);
  }

  static PublicationDay known(Evidenced<LocalDate> day) {
    return new PublicationDay(day, List.of());
  }

  static PublicationDay unknown(List<String> ambiguous) {
    return new PublicationDay(Evidenced.unknown(), ambiguous);
  }
}
