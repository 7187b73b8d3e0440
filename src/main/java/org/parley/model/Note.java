package org.parley.model;

import java.time.Instant;

/** What an editor wrote beside a claim. */
public record Note(long sequence, Instant time, String editor, String text) {
  /**
   * @param sequence number of the log entry that holds it
   */
  public Note {}
}
