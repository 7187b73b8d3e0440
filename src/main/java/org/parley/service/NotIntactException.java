package org.parley.service;

/** A ledger or a backup of one does not hold what its own log records; nothing was kept of it. */
public final class NotIntactException extends ServiceException {
  private static final long serialVersionUID = 1L;

  NotIntactException(String message) {
    super(message);
  }
}
