package org.parley.archfixture.importer.up;

/** Deliberately sees packages that importer must not see. */
final class Climber {
  org.parley.archfixture.extraction.Marker extraction;
  org.parley.archfixture.ledger.Marker ledger;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.service.Marker service;
}
