package org.parley.model;

/** How sure a source is of what it passes on (FactBank's scale). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNDERSPECIFIED
}
