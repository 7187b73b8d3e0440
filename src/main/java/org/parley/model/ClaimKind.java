package org.parley.model;

/** In what way the parties of a claim came together. */
public enum ClaimKind {
  /** In person. */
  MEETING,
  /** Travel to meet, or hosting. */
  VISIT,
  /** Negotiation whose form is left open. */
  TALKS,
  /** Phone, letter, mediator, back channel. */
  CONTACT,
  /** Still to come when it was reported, also when called off later. */
  PLANNED
}
