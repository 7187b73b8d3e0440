package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.text.Country;
import org.parley.text.PlaceKind;
import org.parley.text.WorldPlaces;

/** The countries that words name: by name, adjective, people, or capital. */
final class Countries {
  static final WorldPlaces WORLD = WorldPlaces.load();

  private static final Pattern GAPS = Pattern.compile("[\\s,;:()\"“”]+|['’]s?(?=\\s|$)");
  private static final int LONGEST = 4;

  private Countries() {}

  /**
   * What a text says of countries.
   *
   * @param codes ISO codes of those it names
   * @param otherWords the words that name none
   */
  record Reading(Set<String> codes, List<String> otherWords) {
    Reading {
      codes = Set.copyOf(codes);
      otherWords = List.copyOf(otherWords);
    }
  }

  static Reading read(String text) {
    List<String> words = List.of(GAPS.split(text.strip(), 0));
    Set<String> codes = new TreeSet<>();
    List<String> others = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = longestName(words, at, codes);
      if (length == 0) {
        others.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    return new Reading(codes, others);
  }

  private static int longestName(List<String> words, int at, Set<String> codes) {
    if (words.get(at).isEmpty() || Character.isLowerCase(words.get(at).codePointAt(0))) {
      return 0;
    }
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      Optional<Country> country = country(String.join(" ", words.subList(at, at + length)));
      if (country.isPresent()) {
        codes.add(country.get().iso());
        return length;
      }
    }
    return 0;
  }

  private static Optional<Country> country(String name) {
    Optional<Country> byName =
        WORLD
            .place(name)
            .filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.CAPITAL)
            .flatMap(place -> WORLD.countryOf(name));
    return byName.isPresent() ? byName : WORLD.byDemonym(name);
  }
}
