package org.parley.service;

import java.time.Instant;
import java.util.Optional;

/** One entry of the log as the history of a claim, response or article shows it. */
public record HistoryLine(
    long sequence,
    Instant time,
    String editor,
    String words,
    Optional<String> reason,
    boolean holds) {
  /**
   * @param sequence number of the entry in the log
   * @param words what it did
   * @param holds false for what was taken back later
   */
  public HistoryLine {}
}
