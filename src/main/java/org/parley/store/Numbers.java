package org.parley.store;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** Some findings by their numbers; those of claims are positive, those of responses negative. */
final class Numbers {
  private final BitSet claims = new BitSet();
  private final BitSet responses = new BitSet();

  static Numbers of(Collection<Integer> all) {
    Numbers numbers = new Numbers();
    all.forEach(numbers::add);
    return numbers;
  }

  static Numbers of(IntStream all) {
    Numbers numbers = new Numbers();
    all.forEach(numbers::add);
    return numbers;
  }

  private void add(int no) {
    (no > 0 ? claims : responses).set(Math.abs(no));
  }

  boolean has(int no) {
    return (no > 0 ? claims : responses).get(Math.abs(no));
  }

  /** How many there are. */
  int size() {
    return claims.cardinality() + responses.cardinality();
  }

  private Numbers copy() {
    return new Numbers().taking(this);
  }

  private Numbers taking(Numbers others) {
    claims.or(others.claims);
    responses.or(others.responses);
    return this;
  }

  /** Those that are here or there. */
  Numbers or(Numbers others) {
    return copy().taking(others);
  }

  /** Those that are here and there. */
  Numbers and(Numbers others) {
    Numbers both = copy();
    both.claims.and(others.claims);
    both.responses.and(others.responses);
    return both;
  }

  /** Those that are here and not there. */
  Numbers without(Numbers others) {
    Numbers rest = copy();
    rest.claims.andNot(others.claims);
    rest.responses.andNot(others.responses);
    return rest;
  }

  /** The claims among these. */
  Numbers claims() {
    Numbers some = new Numbers();
    some.claims.or(claims);
    return some;
  }

  /** In no order that means anything. */
  IntStream stream() {
    return IntStream.concat(claims.stream(), responses.stream().map(no -> -no));
  }
}
