package org.parley.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words around a name.
 *
 * @param countries ISO codes of the countries they name
 * @param words all of them, folded
 */
record Surroundings(Set<String> countries, Set<String> words) {
  Surroundings {
    countries = Set.copyOf(countries);
    words = Set.copyOf(words);
  }

  static Surroundings of(List<String> texts) {
    Set<String> countries = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      countries.addAll(Countries.read(text).codes());
      words.addAll(Spelling.words(text));
    }
    return new Surroundings(countries, words);
  }

  /** Whether everything that tells the group from others is named here. */
  boolean tellOf(GroupName group) {
    return countries.containsAll(group.countries()) && words.containsAll(group.core());
  }
}
