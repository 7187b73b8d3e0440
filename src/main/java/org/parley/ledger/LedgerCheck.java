package org.parley.ledger;

import java.util.List;

/** What a check of a ledger looked at and found. */
public record LedgerCheck(List<StoredEntry> log, int articles, List<String> problems) {
  /**
   * @param log rows by sequence
   * @param articles how many are stored
   * @param problems what does not hold, in words, the first bad entry of the log first
   */
  public LedgerCheck {
    log = List.copyOf(log);
    problems = List.copyOf(problems);
  }
}
