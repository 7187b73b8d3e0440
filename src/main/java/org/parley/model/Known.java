package org.parley.model;

/** How a value is known. */
public enum Known {
  /** The text says it outright. */
  STATED,
  /** A rule concluded it from a passage. */
  INFERRED,
  /** An editor set it. */
  EDITED,
  /** Nothing supports a value; there is none. */
  UNKNOWN
}
