package org.parley.archfixture.extraction.nlp;

/** Deliberately closes a circle with its parent package. */
public final class Marker {
  org.parley.archfixture.extraction.Marker parent;
}
