package org.parley.archfixture.extraction;

/** A type of rank extraction that others may or may not see. */
public final class Marker {}
