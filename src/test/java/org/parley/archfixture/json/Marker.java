package org.parley.archfixture.json;

/** A type of rank json that others may or may not see. */
public final class Marker {}
