package org.parley.exporter;

import org.parley.model.ParleyException;

/** A timeline could not be written in some format; the message says why. */
public final class ExportFailure extends ParleyException {
  private static final long serialVersionUID = 1L;

  ExportFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
