package org.parley.model;

import java.util.List;

/** A claim with its article, its review state and everything that answers it. */
public record ClaimEntry(
    Claim claim,
    ArticleHeader article,
    ReviewState review,
    List<LedgerEntry> decisions,
    List<AnswerEntry> answers) {
  /**
   * @param decisions the log entries on this claim, oldest first
   * @param answers links that no editor rejected, of this article and of others
   */
  public ClaimEntry {
    decisions = List.copyOf(decisions);
    answers = List.copyOf(answers);
  }
}
