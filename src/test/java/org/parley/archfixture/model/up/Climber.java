package org.parley.archfixture.model.up;

/** Deliberately sees packages that model must not see. */
final class Climber {
  org.parley.archfixture.text.Marker text;
  org.parley.archfixture.app.Marker app;
}
