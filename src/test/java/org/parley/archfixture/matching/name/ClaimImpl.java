package org.parley.archfixture.matching.name;

/** Deliberately named after nothing. */
final class ClaimImpl {}
