package org.parley.json;

/** How much of the ledger's log is written with each decision. */
public enum LogDetail {
  /** With times and digests, as needed to find the entry in the ledger. */
  WHOLE,
  /**
   * Without times and digests, so that the same decisions look the same whenever they were made.
   */
  CLOCKLESS
}
