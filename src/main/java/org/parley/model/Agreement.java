package org.parley.model;

/** How far two statements about one thing agree. */
public enum Agreement {
  SAME,
  /** Both can be true, such as a town and its country. */
  COMPATIBLE,
  CONFLICT
}
