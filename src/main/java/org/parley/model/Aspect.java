package org.parley.model;

/** What two articles can be compared in. */
public enum Aspect {
  WHO,
  WHERE,
  WHEN,
  /** The office or function in which somebody acts. */
  ROLE
}
