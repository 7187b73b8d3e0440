package org.parley.archfixture.exporter;

/** A type of rank exporter that others may or may not see. */
public final class Marker {}
