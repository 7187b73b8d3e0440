package org.parley.matching;

/** Compares names of people, organisations and states. */
public final class Names {
  private Names() {}

  /** Lower case without accents, words parted by single spaces: what searches compare. */
  public static String fold(String name) {
    return Spelling.fold(name);
  }

  /** Whether both names stand for the same person, organisation or state. */
  public static boolean same(String one, String other) {
    return NameReading.of(one).isSame(NameReading.of(other));
  }
}
