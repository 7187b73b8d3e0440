package org.parley.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name without titles, in folded words.
 *
 * @param given given names, none where only the family name is written
 * @param family the family name, particles joined to it
 */
record PersonName(List<String> given, String family) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:al|el|as|ash|ad|an|ar|at|az|ul)[-‐‑–](?=\\p{L})");
  private static final WordList TITLES = WordList.named("title");
  private static final WordList GROUPS = WordList.named("group");
  private static final WordList PARTICLES = WordList.named("particle");
  private static final WordList FAMILY_FIRST = WordList.named("family-first");

  PersonName {
    given = List.copyOf(given);
  }

  /** Reads a name; empty when the words describe somebody, or nothing is left of them. */
  static Optional<PersonName> of(String name) {
    String bare = ARTICLE.matcher(name.replaceFirst("['’]s?$", "")).replaceAll("");
    List<String> words = new ArrayList<>(Spelling.words(bare));
    words.removeIf(word -> isTitle(word, words.size()));
    if (words.isEmpty() || words.stream().anyMatch(PersonName::isDescription)) {
      return Optional.empty();
    }
    return Optional.of(parted(joinParticles(words)));
  }

  private static boolean isTitle(String word, int words) {
    return words > 1 && (TITLES.has(word) || word.equals("al") || word.equals("el"));
  }

  private static boolean isDescription(String word) {
    return word.equals("of") || word.equals("the") || GROUPS.has(word);
  }

  /** "abu marzouk" becomes one word; "ben rhodes" stays two, for Ben is also a given name. */
  private static List<String> joinParticles(List<String> words) {
    List<String> joined = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at);
      boolean joins = PARTICLES.has(word) && at + 1 < words.size();
      if (joins && !(word.equals("ben") && at == 0)) {
        joined.add(spelledAlike(word) + words.get(at + 1));
        at++;
      } else {
        joined.add(word);
      }
      at++;
    }
    return joined;
  }

  private static String spelledAlike(String particle) {
    return switch (particle) {
      case "ben", "ibn" -> "bin";
      case "abou" -> "abu";
      default -> particle;
    };
  }

  private static PersonName parted(List<String> words) {
    boolean familyFirst = words.size() > 1 && FAMILY_FIRST.has(words.get(0));
    int family = familyFirst ? 0 : words.size() - 1;
    List<String> given = new ArrayList<>(words);
    given.remove(family);
    return new PersonName(given, words.get(family));
  }

  /** Whether both may name one person: like family names, and given names that do not conflict. */
  boolean isLike(PersonName other) {
    return Spelling.alike(family, other.family)
        && (given.isEmpty()
            || other.given.isEmpty()
            || given.stream()
                .anyMatch(one -> other.given.stream().anyMatch(two -> fits(one, two))));
  }

  private static boolean fits(String one, String two) {
    boolean initial = one.length() == 1 || two.length() == 1;
    return initial ? one.charAt(0) == two.charAt(0) : Spelling.alike(one, two);
  }
}
