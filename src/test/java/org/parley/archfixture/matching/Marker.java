package org.parley.archfixture.matching;

/** A type of rank matching that others may or may not see. */
public final class Marker {}
