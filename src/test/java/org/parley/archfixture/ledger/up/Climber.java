package org.parley.archfixture.ledger.up;

/** Deliberately sees packages that ledger must not see. */
final class Climber {
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.store.Marker store;
}
