package org.parley.archfixture.cli;

/** A type of rank cli that others may or may not see. */
public final class Marker {}
