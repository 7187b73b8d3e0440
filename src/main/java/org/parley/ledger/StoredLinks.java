package org.parley.ledger;

import java.util.List;

/** The links between articles that the machine suggests, exactly as they are stored. */
public record StoredLinks(List<StoredFinding> answers, List<StoredFinding> meetings) {
  /**
   * @param answers each with the ids of its response and its claim, a space between
   * @param meetings each with the ids of its two claims, a space between
   */
  public StoredLinks {
    answers = List.copyOf(answers);
    meetings = List.copyOf(meetings);
  }
}
