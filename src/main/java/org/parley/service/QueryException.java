package org.parley.service;

/** A query that cannot be understood; the message says what is wrong and where. */
public final class QueryException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final int position;
  private final boolean unfinished;

  QueryException(String problem, int position) {
    this(problem, position, false);
  }

  private QueryException(String problem, int position, boolean unfinished) {
    super("at character " + (position + 1) + " of the query: " + problem);
    this.problem = problem;
    this.position = position;
    this.unfinished = unfinished;
  }

  /** A mistake that may only mean that the rest is still to be typed. */
  static QueryException unfinished(String problem, int position) {
    return new QueryException(problem, position, true);
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** Offset in the query, from 0. */
  public int position() {
    return position;
  }

  boolean isUnfinished() {
    return unfinished;
  }
}
