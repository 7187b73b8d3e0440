package org.parley.archfixture.ledger;

/** A type of rank ledger that others may or may not see. */
public final class Marker {}
