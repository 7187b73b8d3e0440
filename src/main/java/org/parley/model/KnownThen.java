package org.parley.model;

import java.time.LocalDate;
import java.util.List;

/** What could be known on a day from the articles published until then. */
public record KnownThen(LocalDate day, int articles, int undated, List<Meeting> meetings) {
  /**
   * @param articles published on or before the day
   * @param undated articles left out because nobody knows when they were published
   * @param meetings with their claims, answers and roots as of that day
   */
  public KnownThen {
    meetings = List.copyOf(meetings);
  }
}
