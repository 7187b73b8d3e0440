package org.parley.archfixture.text;

/** A type of rank text that others may or may not see. */
public final class Marker {}
