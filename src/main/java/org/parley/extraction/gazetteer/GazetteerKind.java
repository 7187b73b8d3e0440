package org.parley.extraction.gazetteer;

/** What a name in a text names. */
public enum GazetteerKind {
  COUNTRY,
  CAPITAL,
  CITY,
  REGION,
  ORGANISATION,
  /** Intelligence, police or armed forces. */
  SERVICE,
  OUTLET,
  /** An adjective or people: "Israeli", "Turks". */
  DEMONYM
}
