package org.parley.model;

/** The unit to which a resolved time is exact. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  /** An interval of other length: "the past six months", "from 4 to 16 December". */
  INTERVAL,
  /** Words only; nothing could be resolved. */
  UNRESOLVED
}
