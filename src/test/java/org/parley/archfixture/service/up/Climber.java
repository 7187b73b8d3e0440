package org.parley.archfixture.service.up;

/** Deliberately sees packages that service must not see. */
final class Climber {
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.ui.Marker ui;
  org.parley.archfixture.cli.Marker cli;
  org.parley.archfixture.app.Marker app;
}
