package org.parley.service;

import org.parley.model.ParleyException;

/** A use case that could not be carried out: the message says which, on what, and what to do. */
public class ServiceException extends ParleyException {
  private static final long serialVersionUID = 1L;

  ServiceException(String message) {
    super(message);
  }

  ServiceException(String message, Throwable cause) {
    super(message, cause);
  }
}
