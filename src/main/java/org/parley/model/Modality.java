package org.parley.model;

/** How far the article commits itself to a claim, the firmest first. */
public enum Modality {
  /** The outlet's own voice, or a participant's own account. */
  ASSERTED,
  /** Attributed to third parties, or hedged. */
  ALLEGED,
  PLANNED,
  /** Conditional, proposed or implicit. */
  HYPOTHETICAL,
  /** Stated not to have happened, other than as somebody's denial. */
  NEGATED
}
