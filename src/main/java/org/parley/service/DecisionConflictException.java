package org.parley.service;

import org.parley.ledger.DecidedMeanwhileException;
import org.parley.model.Decision;

/** Somebody else decided on the same value in the meantime, so a decision was not recorded. */
public final class DecisionConflictException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final String mine;
  private final String theirs;
  private final String editor;
  private final long entry;

  DecisionConflictException(Decision decision, DecidedMeanwhileException refusal) {
    super(
        "%s decided on the same in the meantime: %s (entry %d). Your decision was not recorded: %s"
            .formatted(
                refusal.theirs().editor(),
                DecisionWords.of(refusal.theirs().decision()),
                refusal.theirs().sequence(),
                DecisionWords.of(decision)),
        refusal);
    this.mine = DecisionWords.of(decision);
    this.theirs = DecisionWords.of(refusal.theirs().decision());
    this.editor = refusal.theirs().editor();
    this.entry = refusal.theirs().sequence();
  }

  /** What was not recorded, in words. */
  public String mine() {
    return mine;
  }

  /** What stands instead, in words. */
  public String theirs() {
    return theirs;
  }

  /** Who decided first. */
  public String editor() {
    return editor;
  }

  /** The number of the entry that came first. */
  public long entry() {
    return entry;
  }
}
