package org.parley.archfixture.model;

/** Deliberately knows more than the JDK. */
final class Learned {
  org.slf4j.Logger log;
}
