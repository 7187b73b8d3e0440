package org.parley.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;

/**
 * A party with its name taken apart, to be compared.
 *
 * @param names its name and aliases
 * @param persons the same as names of a person; empty for anything but persons
 * @param group its name as that of a state, organisation or role
 * @param surroundings what the words around its mentions say of whose it is
 */
record PartyProfile(
    Party party,
    List<String> names,
    List<PersonName> persons,
    GroupName group,
    Surroundings surroundings) {
  PartyProfile {
    names = List.copyOf(names);
    persons = List.copyOf(persons);
  }

  static PartyProfile of(Party party) {
    Set<String> names = new LinkedHashSet<>();
    names.add(party.name());
    names.addAll(party.aliases());
    List<PersonName> persons = new ArrayList<>();
    if (party.kind() == PartyKind.PERSON) {
      names.forEach(name -> PersonName.of(name).ifPresent(persons::add));
    }
    return new PartyProfile(
        party,
        List.copyOf(names),
        persons,
        GroupName.of(party.name()),
        Surroundings.of(contexts(party, names)));
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
    if (isPerson() || other.isPerson()) {
      return persons.stream().anyMatch(one -> other.persons.stream().anyMatch(one::isLike));
    }
    return group.isLike(other.group)
        || names.stream()
            .anyMatch(one -> other.names.stream().anyMatch(two -> Names.same(one, two)));
  }

  /** Whether this is a group and {@code words} say that somebody belongs to it. */
  boolean isGroupIn(Surroundings words) {
    return !isPerson() && !group.isVague() && words.tellOf(group);
  }
}
