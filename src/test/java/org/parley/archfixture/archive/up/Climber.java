package org.parley.archfixture.archive.up;

/** Deliberately sees packages that archive must not see. */
final class Climber {
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.store.Marker store;
  org.parley.archfixture.service.Marker service;
}
