package org.parley.model;

/** What a source in an attribution chain is. */
public enum HopKind {
  OUTLET,
  AGENCY,
  BROADCASTER,
  OFFICIAL,
  DOCUMENT,
  ANONYMOUS,
  PARTICIPANT,
  ORGANISATION,
  PERSON
}
