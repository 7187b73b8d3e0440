package org.parley.ledger;

/** In what order findings are listed; every finding has a key of its own in each. */
public enum IndexOrder {
  /** By meeting, the meetings by their day; responses that answer no claim last. */
  MEETING,
  EVENT,
  PUBLISHED,
  CONTEST,
  UNCERTAINTY,
  REVIEW
}
