package org.parley.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of an event: the words used, and, where they resolve, the closed interval of days and
 * how it was found.
 */
public record When(
    Optional<String> words,
    Optional<Passage> passage,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Precision precision,
    Optional<LocalDate> anchor,
    Optional<String> rule,
    Optional<String> edtf) {
  /**
   * @param words as written, empty when the article gives none
   * @param earliest first possible day; empty when open or unresolved
   * @param latest last possible day; empty when open or unresolved
   * @param anchor the day relative words were counted from, if any
   * @param rule id of the normaliser's rule
   * @param edtf ISO 8601-2 level 0 or 1, empty when unresolved
   */
  public When {
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(earliest.get() + " is after " + latest.get());
    }
  }

  /** No time given at all. */
  public static When none() {
    return new When(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Precision.UNRESOLVED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Words that could not be resolved. */
  public static When unresolved(String words, Passage passage, String rule) {
    return new When(
        Optional.of(words),
        Optional.of(passage),
        Optional.empty(),
        Optional.empty(),
        Precision.UNRESOLVED,
        Optional.empty(),
        Optional.of(rule),
        Optional.empty());
  }

  public boolean isDated() {
    return earliest.isPresent() || latest.isPresent();
  }
}
