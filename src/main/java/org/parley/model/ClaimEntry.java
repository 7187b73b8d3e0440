package org.parley.model;

import java.util.List;
import java.util.Optional;

/** A claim as it stands now, with its article, its review and everything that answers it. */
public record ClaimEntry(
    Claim claim,
    ArticleHeader article,
    ReviewState review,
    List<LedgerEntry> decisions,
    List<AnswerEntry> answers,
    List<String> tags,
    List<Note> notes,
    Optional<Obsolete<Claim>> obsolete) {
  /**
   * @param claim with every correction that an editor made
   * @param decisions the log entries on this claim, oldest first
   * @param answers links that no editor rejected, of this article and of others
   * @param tags in the order of the alphabet
   * @param notes oldest first
   * @param obsolete what the present rules read instead, where the claim stands only because
   *     somebody decided on it
   */
  public ClaimEntry {
    decisions = List.copyOf(decisions);
    answers = List.copyOf(answers);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** A claim that the machine reads as it stands. */
  public ClaimEntry(
      Claim claim,
      ArticleHeader article,
      ReviewState review,
      List<LedgerEntry> decisions,
      List<AnswerEntry> answers,
      List<String> tags,
      List<Note> notes) {
    this(claim, article, review, decisions, answers, tags, notes, Optional.empty());
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
