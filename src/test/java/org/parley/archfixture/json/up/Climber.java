package org.parley.archfixture.json.up;

/** Deliberately sees packages that json must not see. */
final class Climber {
  org.parley.archfixture.ledger.Marker ledger;
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.importer.Marker importer;
}
