package org.parley.archfixture.store.up;

/** Deliberately sees packages that store must not see. */
final class Climber {
  org.parley.archfixture.importer.Marker importer;
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.exporter.Marker exporter;
  org.parley.archfixture.service.Marker service;
}
