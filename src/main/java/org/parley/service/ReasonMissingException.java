package org.parley.service;

/** A decision contradicts a source or the machine and was not recorded for want of a reason. */
public final class ReasonMissingException extends ServiceException {
  private static final long serialVersionUID = 1L;

  ReasonMissingException(String what) {
    super(what + " without a reason; give one");
  }
}
