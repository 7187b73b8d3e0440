package org.parley.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;

/**
 * A party with its name taken apart, to be compared.
 *
 * @param names its name and aliases
 * @param persons the same as names of a person; empty for anything but persons
 * @param guesses the name as that of a person, where a tagger may have missed that it is one
 * @param group its name as that of a state, organisation or role
 * @param surroundings what the words around its mentions say of whose it is
 */
record PartyProfile(
    Party party,
    List<NameReading> names,
    List<PersonName> persons,
    List<PersonName> guesses,
    GroupName group,
    Surroundings surroundings) {
  private static final Pattern LIKE_A_PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'’-]*\\p{Ll}){1,2}");

  PartyProfile {
    names = List.copyOf(names);
    persons = List.copyOf(persons);
    guesses = List.copyOf(guesses);
  }

  static PartyProfile of(Party party) {
    Set<String> names = names(party);
    return of(party, names, Surroundings.of(contexts(party, names)));
  }

  /** As far as the names alone tell, without what is said around them. */
  static PartyProfile byName(Party party) {
    return of(party, names(party), Surroundings.of(List.of()));
  }

  private static Set<String> names(Party party) {
    Set<String> names = new LinkedHashSet<>();
    names.add(party.name());
    names.addAll(party.aliases());
    return names;
  }

  private static PartyProfile of(Party party, Set<String> names, Surroundings surroundings) {
    List<NameReading> readings = names.stream().map(NameReading::of).toList();
    List<PersonName> persons =
        party.kind() == PartyKind.PERSON
            ? readings.stream().flatMap(one -> one.person().stream()).toList()
            : List.of();
    return new PartyProfile(
        party,
        readings,
        persons,
        guesses(party),
        NameReading.of(party.name()).group(),
        surroundings);
  }

  private static List<PersonName> guesses(Party party) {
    boolean possible =
        party.kind() == PartyKind.ORGANISATION && LIKE_A_PERSON.matcher(party.name()).matches();
    return possible ? PersonName.of(party.name()).stream().toList() : List.of();
  }

  /** The title before a name, and what follows it after a comma, tell whose a person is. */
  private static List<String> contexts(Party party, Set<String> names) {
    List<String> contexts = new ArrayList<>(names);
    for (Passage mention : party.mentions()) {
      contexts.add(mention.prefix());
      contexts.add(mention.quote());
      if (mention.suffix().startsWith(",")) {
        contexts.add(mention.suffix());
      }
    }
    return contexts;
  }

  boolean isPerson() {
    return !persons.isEmpty();
  }

  /** Whether nothing tells who this is. */
  boolean isVague() {
    return !isPerson() && group.isVague();
  }

  boolean isSame(PartyProfile other) {
    if (isPerson() && other.isPerson()) {
      return persons.stream().anyMatch(one -> other.persons.stream().anyMatch(one::isLike));
    }
    if (isPerson() || other.isPerson()) {
      return isGuessed(persons, other.guesses) || isGuessed(other.persons, guesses);
    }
    return group.isLike(other.group)
        || names.stream().anyMatch(one -> other.names.stream().anyMatch(one::isSame));
  }

  /** What no tagger took for a person is one only where a person bears the whole name. */
  private static boolean isGuessed(List<PersonName> persons, List<PersonName> guesses) {
    return guesses.stream()
        .anyMatch(
            guess ->
                persons.stream()
                    .anyMatch(person -> !person.given().isEmpty() && person.isLike(guess)));
  }

  /** Whether this is a group and {@code words} say that somebody belongs to it. */
  boolean isGroupIn(Surroundings words) {
    return !isPerson() && !group.isVague() && words.tellOf(group);
  }
}
