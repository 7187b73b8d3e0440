package org.parley.archfixture.ui.up;

/** Deliberately sees packages that ui must not see. */
final class Climber {
  org.parley.archfixture.cli.Marker cli;
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.ledger.Marker ledger;
  org.parley.archfixture.extraction.Marker extraction;
  org.parley.archfixture.app.Marker app;
}
