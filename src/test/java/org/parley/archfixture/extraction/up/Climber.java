package org.parley.archfixture.extraction.up;

/** Deliberately sees packages that extraction must not see. */
final class Climber {
  org.parley.archfixture.matching.Marker matching;
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.ui.Marker ui;
}
