package org.parley.archfixture.model;

/** A type of rank model that others may or may not see. */
public final class Marker {}
