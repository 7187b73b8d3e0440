package org.parley.archfixture.ui;

/** Deliberately a view that asks a service by itself. */
final class BusyView {
  org.parley.archfixture.service.Marker service;
}
