package org.parley.archfixture.matching.up;

/** Deliberately sees packages that matching must not see. */
final class Climber {
  org.parley.archfixture.extraction.Marker extraction;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.ledger.Marker ledger;
}
