package org.parley.archfixture.store;

/** A type of rank store that others may or may not see. */
public final class Marker {}
