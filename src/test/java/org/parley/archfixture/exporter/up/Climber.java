package org.parley.archfixture.exporter.up;

/** Deliberately sees packages that exporter must not see. */
final class Climber {
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.ledger.Marker ledger;
  org.parley.archfixture.matching.Marker matching;
}
