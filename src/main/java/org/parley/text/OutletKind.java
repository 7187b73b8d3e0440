package org.parley.text;

/** What kind of outlet publishes. */
public enum OutletKind {
  AGENCY,
  BROADCASTER,
  PAPER,
  SITE
}
