package org.parley.model;

/** Who stands behind a link. */
public enum LinkState {
  /** The machine proposes it. */
  SUGGESTED,
  /** An editor confirmed it. */
  CONFIRMED,
  /** An editor rejected it; it is kept and never proposed again. */
  REJECTED
}
