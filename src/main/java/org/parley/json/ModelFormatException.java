package org.parley.json;

import org.parley.model.ParleyException;

/** A stored text is not the JSON of the value that was asked for. */
public final class ModelFormatException extends ParleyException {
  private static final long serialVersionUID = 1L;

  ModelFormatException(String what, Throwable cause) {
    super("cannot read " + what + " from its JSON: " + cause.getMessage(), cause);
  }

  ModelFormatException(String what) {
    super("cannot read " + what + " from its JSON: there is nothing but null");
  }
}
