package org.parley.archfixture.service;

/** A type of rank service that others may or may not see. */
public final class Marker {}
