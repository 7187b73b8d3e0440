package org.parley.archfixture.stray;

/** Deliberately lives in a package that the architecture does not know. */
final class Stray {}
