package org.parley.service;

/** A query that cannot be understood; the message says what is wrong and where. */
public final class QueryException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final int position;

  QueryException(String message, int position) {
    super("at character " + (position + 1) + " of the query: " + message);
    this.position = position;
  }

  /** Offset in the query, from 0. */
  public int position() {
    return position;
  }
}
