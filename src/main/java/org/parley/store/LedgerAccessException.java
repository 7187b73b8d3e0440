package org.parley.store;

import org.parley.model.ParleyException;

/** Reading from or writing to an open ledger failed; what was attempted left no trace. */
public final class LedgerAccessException extends ParleyException {
  private static final long serialVersionUID = 1L;

  LedgerAccessException(String attempt, Throwable cause) {
    super("cannot " + attempt + ": " + inShort(cause), cause);
  }

  private static String inShort(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage());
    return message.lines().findFirst().orElse(message);
  }
}
