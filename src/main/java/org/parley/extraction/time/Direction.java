package org.parley.extraction.time;

/** Where an event lies as seen from the day of publication. */
public enum Direction {
  PAST,
  FUTURE,
  /** Not told; words such as "will" nearby decide, and else the narrative past. */
  UNKNOWN
}
