package org.parley.service;

import java.util.List;
import java.util.Optional;
import org.parley.model.Diagnostic;

/** What a check of a ledger or of an exported file found. */
public record VerifyReport(List<String> checked, Optional<String> head, List<Diagnostic> problems) {
  /**
   * @param checked what was looked at, in words with counts
   * @param head digest of the newest entry of the log, to be noted elsewhere; empty for a file or
   *     an empty log
   * @param problems what does not hold, the first tampered entry first
   */
  public VerifyReport {
    checked = List.copyOf(checked);
    problems = List.copyOf(problems);
  }

  /** Whether everything looked at holds. */
  public boolean intact() {
    return !Problems.anyError(problems);
  }
}
