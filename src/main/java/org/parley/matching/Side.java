package org.parley.matching;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.text.Country;

/**
 * Whose people somebody is: a state, by its name, adjective, capital or government, or a group.
 *
 * @param key equal for all names of one side
 * @param label its name
 */
record Side(String key, String label) {
  private static final WordList ORGANS = WordList.named("organ");
  private static final WordList SEATS = WordList.named("seat");

  /** Reads "French officials", "the White House", "senior Hamas figures"; empty when unclear. */
  static Optional<Side> of(String name) {
    Optional<Side> seat = seat(name);
    if (seat.isPresent()) {
      return seat;
    }
    GroupName group = GroupName.of(name);
    Set<String> core = new TreeSet<>(group.core());
    core.removeIf(word -> ORGANS.has(word) || word.chars().allMatch(Character::isDigit));
    if (group.countries().size() == 1 && core.isEmpty()) {
      return state(group.countries().iterator().next());
    }
    boolean named = !core.isEmpty() && group.countries().isEmpty();
    return named
        ? Optional.of(new Side(String.join(" ", core), label(name, core)))
        : Optional.empty();
  }

  /** The state of an ISO code. */
  static Optional<Side> state(String iso) {
    return Countries.WORLD
        .byIso(iso)
        .map(Country::name)
        .map(label -> new Side("state " + iso, label));
  }

  private static Optional<Side> seat(String name) {
    String folded = ' ' + Spelling.fold(name) + ' ';
    return SEATS.entries().stream()
        .filter(seat -> folded.contains(' ' + seat + ' '))
        .flatMap(seat -> SEATS.form(seat).stream())
        .flatMap(country -> Countries.WORLD.countryOf(country).stream())
        .flatMap(country -> state(country.iso()).stream())
        .findFirst();
  }

  /** The words of the name that tell it from others, as they are written. */
  private static String label(String name, Set<String> core) {
    return Stream.of(name.split("[\\s,;()]+"))
        .filter(word -> core.containsAll(Spelling.words(word.replaceFirst("['’]s?$", ""))))
        .map(word -> word.replaceFirst("['’]s?$", ""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
