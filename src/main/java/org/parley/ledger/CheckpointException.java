package org.parley.ledger;

import org.parley.model.ParleyException;

/** A checkpoint or a key that cannot be read; the message says what is wrong with it. */
public final class CheckpointException extends ParleyException {
  private static final long serialVersionUID = 1L;

  CheckpointException(String message) {
    super(message);
  }

  CheckpointException(String message, Throwable cause) {
    super(message, cause);
  }
}
