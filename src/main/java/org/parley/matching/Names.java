package org.parley.matching;

import java.util.Optional;

/** Compares names of people, organisations and states. */
public final class Names {
  private static final int LONGEST_ACRONYM = 6;

  private Names() {}

  /** Lower case without accents, words parted by single spaces: what searches compare. */
  public static String fold(String name) {
    return Spelling.fold(name);
  }

  /** Whether both names stand for the same person, organisation or state. */
  public static boolean same(String one, String other) {
    if (fold(one).equals(fold(other))) {
      return !fold(one).isEmpty();
    }
    return samePerson(one, other)
        || GroupName.of(one).isLike(GroupName.of(other))
        || sameOutlet(one, other)
        || isAcronym(one, other)
        || isAcronym(other, one);
  }

  private static boolean samePerson(String one, String other) {
    boolean country = GroupName.of(one).isState() || GroupName.of(other).isState();
    Optional<PersonName> first = PersonName.of(one);
    Optional<PersonName> second = PersonName.of(other);
    return !country && first.isPresent() && second.isPresent() && first.get().isLike(second.get());
  }

  private static boolean sameOutlet(String one, String other) {
    Optional<OutletName> first = OutletName.of(one);
    return first.isPresent() && first.equals(OutletName.of(other));
  }

  private static boolean isAcronym(String shortName, String longName) {
    String letters = shortName.replace(".", "").strip();
    boolean capitals =
        letters.length() > 1
            && letters.length() <= LONGEST_ACRONYM
            && letters.chars().allMatch(Character::isUpperCase);
    if (!capitals) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : longName.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return letters.contentEquals(initials);
  }
}
