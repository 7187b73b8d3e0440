package org.parley.model;

/** A part of a claim that an editor can correct. */
public enum Slot {
  KIND,
  MODALITY,
  PARTIES,
  PLACES,
  WHEN,
  SOURCES
}
