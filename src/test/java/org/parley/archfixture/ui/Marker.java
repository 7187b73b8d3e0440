package org.parley.archfixture.ui;

/** A type of rank ui that others may or may not see. */
public final class Marker {}
