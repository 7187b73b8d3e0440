package org.parley.extraction.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;

/** Persons called by the one name under which they reign: "Pope Leo" is no Leo Marquez. */
final class Reigns {
  private static final Set<String> TITLES =
      Set.of("pope", "king", "queen", "emperor", "sultan", "emir", "patriarch");

  private final Set<Entity> persons = new HashSet<>();

  void add(Entity person) {
    persons.add(person);
  }

  boolean has(Entity person) {
    return persons.contains(person);
  }

  /** Whether such a title stands before the person's name that begins at {@code first}. */
  static boolean isTitled(ParsedSentence s, int first) {
    return first > 0
        && TITLES.contains(s.token(first - 1).lemma().toLowerCase(Locale.ROOT))
        && NounPhrase.isPerson(s.token(first));
  }

  /** Whether the words can be such a name: one alone, or one with a number. */
  static boolean isName(String[] words) {
    return words.length == 1 || words.length == 2 && words[1].matches("[ivx]+");
  }

  /** Whether the person can be the one who reigns as {@code first}. */
  boolean canBe(Entity person, String first) {
    String[] words = NounPhrase.key(person.name()).split(" ");
    return words[0].equals(first) && (isName(words) || has(person));
  }
}
