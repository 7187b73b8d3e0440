package org.parley.archfixture.app;

/** A type of rank app that others may or may not see. */
public final class Marker {}
