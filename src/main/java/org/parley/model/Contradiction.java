package org.parley.model;

import java.util.List;

/** One party denies a meeting officially while its own people confirm it without their names. */
public record Contradiction(
    String party, String meetingId, List<Statement> denials, List<Statement> confirmations) {
  /**
   * @param denials by whom, in the order of their articles
   * @param confirmations by whom, in the order of their articles
   */
  public Contradiction {
    denials = List.copyOf(denials);
    confirmations = List.copyOf(confirmations);
  }
}
