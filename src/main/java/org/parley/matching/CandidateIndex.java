package org.parley.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.text.Country;

/** Finds, without comparing all pairs, the claims that share two keys: parties or places. */
final class CandidateIndex {
  private final List<Set<String>> keys = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  CandidateIndex(List<ClaimProfile> claims) {
    Set<String> groups = new HashSet<>();
    for (ClaimProfile claim : claims) {
      claim.parties().stream()
          .filter(party -> !party.isPerson())
          .forEach(party -> groups.addAll(party.group().core()));
    }
    for (int i = 0; i < claims.size(); i++) {
      Set<String> ofClaim = keys(claims.get(i), groups);
      keys.add(ofClaim);
      for (String pair : pairs(ofClaim)) {
        byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Positions after {@code position} of claims that share two keys with the claim there. */
  Set<Integer> after(int position) {
    Set<Integer> found = new TreeSet<>();
    for (String pair : pairs(keys.get(position))) {
      byPair.getOrDefault(pair, List.of()).stream()
          .filter(other -> other > position)
          .forEach(found::add);
    }
    return found;
  }

  private static Set<String> keys(ClaimProfile claim, Set<String> groups) {
    Set<String> keys = new TreeSet<>();
    for (PartyProfile party : claim.parties()) {
      party.persons().forEach(person -> keys.add("person " + Spelling.skeleton(person.family())));
      addGroups(keys, party.surroundings(), groups);
    }
    addGroups(keys, claim.text(), groups);
    for (String place : claim.places()) {
      Optional<Country> country = Countries.WORLD.countryOf(place);
      keys.add("place " + country.map(Country::iso).orElseGet(() -> Names.fold(place)));
    }
    return keys;
  }

  private static void addGroups(Set<String> keys, Surroundings words, Set<String> groups) {
    words.countries().forEach(code -> keys.add("state " + code));
    words.words().stream().filter(groups::contains).forEach(word -> keys.add("group " + word));
  }

  private static List<String> pairs(Set<String> keys) {
    List<String> sorted = List.copyOf(new TreeSet<>(keys));
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(sorted.get(i) + '\n' + sorted.get(j));
      }
    }
    return pairs;
  }
}
