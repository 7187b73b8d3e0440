package org.parley.matching;

import java.util.List;
import java.util.Optional;

/**
 * How far two claims name the same place.
 *
 * @param matched false where at least one names no place, or none that is known
 * @param reason empty unless matched
 */
record PlaceComparison(boolean matched, Optional<String> reason) {
  private static final PlaceComparison UNKNOWN = new PlaceComparison(false, Optional.empty());

  /** Compares the places; empty when they speak against one event. */
  static Optional<PlaceComparison> of(List<String> ofA, List<String> ofB) {
    boolean unknown = ofA.isEmpty() || ofB.isEmpty();
    for (String one : ofA) {
      for (String other : ofB) {
        Optional<String> reason = reason(one, other);
        if (reason.isPresent()) {
          return Optional.of(new PlaceComparison(true, reason));
        }
        unknown |= !isKnown(one) || !isKnown(other);
      }
    }
    return unknown ? Optional.of(UNKNOWN) : Optional.empty();
  }

  private static boolean isKnown(String place) {
    return Countries.WORLD.place(place).isPresent();
  }

  private static Optional<String> reason(String one, String other) {
    if (Names.fold(one).equals(Names.fold(other))) {
      return Optional.of("both place it in " + one);
    }
    if (!Countries.WORLD.sameOrWithin(one, other)) {
      return isPartOf(one, other) || isPartOf(other, one)
          ? Optional.of("the places share a name: " + one + ", " + other)
          : Optional.empty();
    }
    if (Countries.WORLD.contains(one, other)) {
      return Optional.of(other + " lies in " + one);
    }
    return Optional.of(
        Countries.WORLD.contains(other, one)
            ? one + " lies in " + other
            : one + " and " + other + " are the same place");
  }

  /** "the airport of Larnaca" names Larnaca. */
  private static boolean isPartOf(String shorter, String longer) {
    String part = Names.fold(shorter);
    return !part.isEmpty() && (' ' + Names.fold(longer) + ' ').contains(' ' + part + ' ');
  }
}
