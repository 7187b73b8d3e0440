package org.parley.archfixture.archive;

/** A type of rank archive that others may or may not see. */
public final class Marker {}
