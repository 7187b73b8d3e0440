package org.parley.archfixture.extraction;

/** Deliberately closes a circle with its child package. */
final class CircleCloser {
  org.parley.archfixture.extraction.nlp.Marker child;
}
