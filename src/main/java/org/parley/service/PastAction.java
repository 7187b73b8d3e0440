package org.parley.service;

import java.time.Instant;
import java.util.List;

/** An action that can be undone or redone. */
public record PastAction(
    long sequence, Instant time, String editor, String words, List<String> subjects) {
  /**
   * @param sequence number of its entry in the log
   * @param words what it did: "Confirmed", "Place corrected: Oslo → Rome"
   * @param subjects ids of the claims, responses and articles that it concerns
   */
  public PastAction {
    subjects = List.copyOf(subjects);
  }
}
