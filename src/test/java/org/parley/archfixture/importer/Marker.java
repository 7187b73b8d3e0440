package org.parley.archfixture.importer;

/** A type of rank importer that others may or may not see. */
public final class Marker {}
