package org.parley.ledger;

import org.parley.model.LedgerEntry;
import org.parley.model.ParleyException;

/** A decision was not recorded because somebody else set the same value in the meantime. */
public final class DecidedMeanwhileException extends ParleyException {
  private static final long serialVersionUID = 1L;

  private final transient LedgerEntry theirs;

  DecidedMeanwhileException(LedgerEntry theirs) {
    super(
        "%s decided on the same in the meantime, in entry %d of the log"
            .formatted(theirs.editor(), theirs.sequence()));
    this.theirs = theirs;
  }

  /** The entry that came first. */
  public LedgerEntry theirs() {
    return theirs;
  }
}
