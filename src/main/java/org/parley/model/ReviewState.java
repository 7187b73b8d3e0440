package org.parley.model;

/** What the editors made of a claim, apart from what its sources say. */
public enum ReviewState {
  UNREVIEWED,
  /** Correctly extracted. */
  CONFIRMED,
  /** An editor contests it. */
  DISPUTED,
  /** Misread by the machine. */
  REJECTED
}
