package org.parley.archfixture.text.up;

/** Deliberately sees packages that text must not see. */
final class Climber {
  org.parley.archfixture.ledger.Marker ledger;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.app.Marker app;
}
