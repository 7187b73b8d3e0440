package org.parley.ui.ledger;

/** Why the ledger shows no rows. */
public enum Emptiness {
  /** It shows some. */
  NOT_EMPTY,
  /** The ledger is being read for the first time. */
  LOADING,
  /** Nothing has been imported yet. */
  NO_ARTICLES,
  /** Articles are on file, but none holds a claim or a response. */
  NO_FINDINGS,
  /** The search matches nothing. */
  NO_MATCH
}
