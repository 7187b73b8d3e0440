package org.parley.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.text.Country;
import org.parley.text.PlaceKind;
import org.parley.text.WorldPlace;

/**
 * What a claim can be found by.
 *
 * @param sure persons, states, acronyms and places, each with what it is
 * @param words all words of the claim and around its parties; some may name a group
 * @param groups the words that tell its own groups from others
 */
record ClaimKeys(Set<String> sure, Set<String> words, Set<String> groups) {
  private static final int ENOUGH = 2;
  private static final WordList FILLERS = WordList.named("filler");

  ClaimKeys {
    sure = Set.copyOf(sure);
    words = Set.copyOf(words);
    groups = Set.copyOf(groups);
  }

  static ClaimKeys of(List<PartyProfile> parties, List<String> places, Surroundings text) {
    Set<String> sure = new HashSet<>();
    Set<String> words = new HashSet<>(text.words());
    Set<String> groups = new HashSet<>();
    text.countries().forEach(code -> sure.add("state " + code));
    for (PartyProfile party : parties) {
      addParty(party, sure, words, groups);
    }
    places.forEach(place -> addPlace(place, sure));
    words.addAll(groups);
    words.removeIf(FILLERS::has);
    return new ClaimKeys(sure, words, groups);
  }

  private static void addParty(
      PartyProfile party, Set<String> sure, Set<String> words, Set<String> groups) {
    party.persons().forEach(one -> sure.add(person(one)));
    party.guesses().forEach(one -> sure.add(person(one)));
    party.surroundings().countries().forEach(code -> sure.add("state " + code));
    words.addAll(party.surroundings().words());
    if (party.isPerson()) {
      return;
    }
    groups.addAll(party.group().core());
    for (NameReading name : party.names()) {
      name.acronyms().forEach(letters -> sure.add("acronym " + letters));
      name.outlet().ifPresent(outlet -> sure.add("outlet " + outlet.name()));
      name.group().countries().forEach(code -> sure.add("state " + code));
      groups.addAll(name.group().core());
    }
  }

  private static String person(PersonName name) {
    return "person " + Spelling.skeleton(name.family());
  }

  private static void addPlace(String place, Set<String> sure) {
    Countries.WORLD.place(place).map(WorldPlace::countries).stream()
        .flatMap(codes -> codes.stream())
        .forEach(code -> sure.add("place " + code));
    boolean region =
        Countries.WORLD.place(place).filter(one -> one.kind() == PlaceKind.REGION).isPresent();
    if (!region) {
      Countries.WORLD.countryOf(place).map(Country::iso).ifPresent(iso -> sure.add("place " + iso));
    }
    Spelling.words(place).forEach(word -> sure.add("place named " + word));
  }

  /** Whether both share two of what claims are found by; with less, they are not one event. */
  boolean shareEnough(ClaimKeys other) {
    long shared = sure.stream().filter(other.sure::contains).count();
    Set<String> named = new HashSet<>(groups);
    named.addAll(other.groups);
    shared += named.stream().filter(words::contains).filter(other.words::contains).count();
    return shared >= ENOUGH;
  }
}
