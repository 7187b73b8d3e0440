package org.parley.store;

import org.parley.model.ParleyException;

/** A ledger could not be opened; nothing was changed, and the message says why and what to do. */
public final class LedgerUnavailableException extends ParleyException {
  private static final long serialVersionUID = 1L;

  LedgerUnavailableException(String message) {
    super(message);
  }

  LedgerUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
