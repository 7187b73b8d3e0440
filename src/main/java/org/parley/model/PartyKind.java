package org.parley.model;

/** What a participant is. */
public enum PartyKind {
  PERSON,
  ORGANISATION,
  STATE,
  /** Described, not named: "several senior officials". */
  UNNAMED
}
