package org.parley.archfixture.cli.up;

/** Deliberately sees packages that cli must not see. */
final class Climber {
  org.parley.archfixture.ui.Marker ui;
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.json.Marker json;
  org.parley.archfixture.app.Marker app;
}
