package org.parley.matching;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the name of a state, an organisation or an unnamed role says.
 *
 * @param countries ISO codes of the countries it names
 * @param core the words that tell it from others: "hamas", "mossad"
 * @param roles what its people are: "leader", "delegation"
 */
record GroupName(Set<String> countries, Set<String> core, Set<String> roles) {
  private static final WordList GROUPS = WordList.named("group");
  private static final WordList FILLERS = WordList.named("filler");
  private static final WordList GOVERNMENT = WordList.named("government");

  GroupName {
    countries = Set.copyOf(countries);
    core = Set.copyOf(core);
    roles = Set.copyOf(roles);
  }

  static GroupName of(String name) {
    Countries.Reading reading = Countries.read(name);
    Set<String> core = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    for (String word : Spelling.words(String.join(" ", reading.otherWords()))) {
      boolean organ = !reading.codes().isEmpty() && GOVERNMENT.has(word);
      if (GROUPS.has(word) && !organ) {
        roles.add(GROUPS.form(word).orElse(word));
      } else if (!organ && !FILLERS.has(word)) {
        core.add(word);
      }
    }
    return new GroupName(reading.codes(), core, roles);
  }

  /** Whether it stands for a state as a whole: "Türkiye", "Ankara", "the Turkish government". */
  boolean isState() {
    return countries.size() == 1 && core.isEmpty() && roles.isEmpty();
  }

  /** Whether nothing in the name tells whose people these are: "several other officials". */
  boolean isVague() {
    return countries.isEmpty() && core.isEmpty();
  }

  boolean isLike(GroupName other) {
    return !isVague() && equals(other);
  }
}
