package org.parley.json;

import org.parley.model.ParleyException;

/** A JSON document could not be written or read; the message says which and why. */
public final class JsonFailure extends ParleyException {
  private static final long serialVersionUID = 1L;

  JsonFailure(String message) {
    super(message);
  }

  JsonFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
