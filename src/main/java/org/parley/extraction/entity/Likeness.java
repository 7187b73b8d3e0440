package org.parley.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.lexicon.Words;
import org.parley.model.PartyKind;

/** Whether two parties of one article can be the same, or stand on the same side. */
final class Likeness {
  private static final List<String> ROLES =
      List.of("diplomat", "leader", "businessman", "lawmaker");

  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "other",
          "some",
          "several",
          "many",
          "two",
          "three",
          "official",
          "officials",
          "leaders",
          "representatives",
          "government",
          "top",
          "from",
          "for",
          "his",
          "her",
          "their",
          "its",
          "new",
          "that",
          "members",
          "state",
          "united",
          "states",
          "party",
          "team",
          "group",
          "national",
          "people",
          "with",
          "chief");

  private static final Set<String> STATESMEN =
      Set.of("president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan");
  private static final Set<String> SEATS =
      Set.of("white", "kremlin", "palace", "government", "presidency", "downing", "presidential");
  private static final Set<String> FIELDS =
      Set.of(
          "foreign",
          "defense",
          "defence",
          "finance",
          "interior",
          "trade",
          "energy",
          "state",
          "health",
          "justice",
          "treasury",
          "economy",
          "culture",
          "sports",
          "transport");

  private final Words words;
  private final Places places;

  Likeness(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** Whether the word says too little to tell one party from another. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /**
   * Whether two parties can be one: the same, or a description that shares a telling word with the
   * other's name or with what was said of it ("Hamas officials" and "Hamas leaders").
   */
  boolean canBeSame(Entity a, Entity b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.kind() == PartyKind.PERSON && b.kind() == PartyKind.PERSON) {
      return false;
    }
    Set<String> common = telling(a);
    common.retainAll(telling(b));
    return !common.isEmpty();
  }

  /** Whether the noun of a description in the singular is said of the person. */
  boolean fits(Entity description, Entity person) {
    boolean kinds =
        description.kind() == PartyKind.UNNAMED
            && person.kind() == PartyKind.PERSON
            && !description.isPlural();
    String head =
        NounPhrase.key(description.name()).replaceFirst(" (for|of|from|in|to|with|at) .*", "");
    return kinds && person.descriptors().contains(Entity.role(lastWord(head)));
  }

  /** Whether the source of this name stands on the party's own side: its office, its ministry. */
  boolean speaksFor(Entity source, Entity party) {
    return !words.is("anonymous", lastWord(source.name()))
        && (canBeSame(source, party)
            || isSpokesperson(source) && sharesDescriptor(source, party)
            || isMinistryOf(source, party)
            || isSeat(source) && party.descriptors().stream().anyMatch(STATESMEN::contains));
  }

  /** "the foreign ministry" and its minister, "a ministry spokesman" and the minister. */
  private static boolean isMinistryOf(Entity source, Entity party) {
    Set<String> said = wordsOf(source);
    boolean ministry = said.contains("ministry") || said.contains("department");
    boolean minister =
        party.descriptors().contains("minister") || party.descriptors().contains("secretary");
    Set<String> fields = new LinkedHashSet<>(said);
    fields.retainAll(FIELDS);
    return ministry && minister && party.descriptors().containsAll(fields);
  }

  /** "the Kremlin", "the presidential palace", "a government spokeswoman". */
  private boolean isSeat(Entity source) {
    Set<String> said = wordsOf(source);
    boolean seat = said.stream().anyMatch(SEATS::contains);
    boolean official = source.isNamed() || isSpokesperson(source);
    return seat && official;
  }

  private static Set<String> wordsOf(Entity entity) {
    Set<String> said = new LinkedHashSet<>(entity.descriptors());
    said.addAll(List.of(NounPhrase.key(entity.name()).split(" ")));
    return said;
  }

  private static String lastWord(String name) {
    String key = NounPhrase.key(name).replaceFirst(" (close to|familiar with|with) .*", "");
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private boolean sharesDescriptor(Entity speaker, Entity party) {
    Set<String> names = new LinkedHashSet<>(List.of(NounPhrase.key(party.name()).split(" ")));
    names.retainAll(speaker.descriptors());
    return !names.isEmpty();
  }

  /** Whether somebody speaks for others by office: a spokeswoman, a press secretary. */
  boolean isSpokesperson(Entity entity) {
    return entity.descriptors().stream().anyMatch(d -> d.startsWith("spokes"))
        || entity.descriptors().containsAll(Set.of("press", "secretary"))
        || entity.descriptors().containsAll(Set.of("press", "chief"))
        || entity.descriptors().containsAll(Set.of("press", "officer"))
        || entity.descriptors().contains("communications")
        || entity.name().matches(".*\\b[Ss]pokes(man|woman|person)\\b.*");
  }

  /** Whether a government or a ministry may speak through one of its ministers. */
  boolean isOfficeOf(Entity body, Entity person) {
    boolean government =
        body.kind() == PartyKind.STATE
            || wordsOf(body).stream().anyMatch(w -> w.matches("government|ministry|department"));
    return government
        && person.descriptors().stream()
            .anyMatch(d -> d.matches("minister|secretary|ambassador|official"));
  }

  private Set<String> telling(Entity entity) {
    Set<String> found = new LinkedHashSet<>(entity.descriptors());
    List<String> forms = new ArrayList<>(entity.aliases());
    forms.add(entity.name());
    if (entity.kind() == PartyKind.ORGANISATION) {
      places.governmentOf(entity.name()).ifPresent(found::add);
    }
    if (entity.kind() == PartyKind.STATE) {
      found.add(places.canonical(entity.name()));
      places.governedFrom(entity.name()).ifPresent(found::add);
    }
    for (String form : forms) {
      for (String word : form.split("[\\s-]+")) {
        found.add(places.countryOf(word).orElse(word));
      }
    }
    for (String word : entity.descriptors()) {
      ROLES.stream().filter(role -> words.is(role, word)).forEach(found::add);
      String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      places.countryOf(capital).ifPresent(found::add);
    }
    found =
        found.stream().map(NounPhrase::key).collect(Collectors.toCollection(LinkedHashSet::new));
    found.removeIf(
        w ->
            w.length() < 3
                || words.is("title", w) && !ROLES.contains(w)
                || words.is("person", w) && !ROLES.contains(w)
                || COMMON.contains(w));
    return found;
  }
}
