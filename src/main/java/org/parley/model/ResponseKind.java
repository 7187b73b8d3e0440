package org.parley.model;

/** In what way somebody answers whether a claimed event happened or what it was. */
public enum ResponseKind {
  DENIAL,
  /** Admits contact and disputes its nature; non-denial denials. */
  PARTIAL,
  /** No information, unlikely. */
  DOUBT,
  /** Declined, silent, neither confirms nor denies. */
  NO_COMMENT,
  CONFIRMATION
}
