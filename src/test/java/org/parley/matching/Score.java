package org.parley.matching;

import java.util.HashSet;
import java.util.Set;

/** How many of the expected things were found, and how many of the found things were expected. */
record Score(int right, int found, int expected) {

  static <T> Score of(Set<T> found, Set<T> expected) {
    Set<T> right = new HashSet<>(found);
    right.retainAll(expected);
    return new Score(right.size(), found.size(), expected.size());
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double f1() {
    return 2.0 * right / Math.max(1, found + expected);
  }
}
