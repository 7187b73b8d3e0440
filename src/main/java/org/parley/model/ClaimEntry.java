package org.parley.model;

import java.util.List;

/** A claim as it stands now, with its article, its review and everything that answers it. */
public record ClaimEntry(
    Claim claim,
    ArticleHeader article,
    ReviewState review,
    List<LedgerEntry> decisions,
    List<AnswerEntry> answers,
    List<String> tags,
    List<Note> notes) {
  /**
   * @param claim with every correction that an editor made
   * @param decisions the log entries on this claim, oldest first
   * @param answers links that no editor rejected, of this article and of others
   * @param tags in the order of the alphabet
   * @param notes oldest first
   */
  public ClaimEntry {
    decisions = List.copyOf(decisions);
    answers = List.copyOf(answers);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** A claim without tags and notes. */
  public ClaimEntry(
      Claim claim,
      ArticleHeader article,
      ReviewState review,
      List<LedgerEntry> decisions,
      List<AnswerEntry> answers) {
    this(claim, article, review, decisions, answers, List.of(), List.of());
  }
}
