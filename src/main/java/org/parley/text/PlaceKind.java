package org.parley.text;

/** What a place name names. */
public enum PlaceKind {
  COUNTRY,
  /** A capital or another seat of government, so that it may stand for a government. */
  CAPITAL,
  CITY,
  /** A part of one country, or an area of several. */
  REGION
}
