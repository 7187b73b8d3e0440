package org.parley.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.text.Recall;

/**
 * A name taken apart in every way in which names are compared, so that each is read once.
 *
 * @param folded lower case without accents
 * @param letters the name itself where it may be an acronym, else empty
 * @param initials of its capitalised words, empty where there is only one
 */
record NameReading(
    String folded,
    GroupName group,
    Optional<PersonName> person,
    Optional<OutletName> outlet,
    String letters,
    String initials) {
  private static final int LONGEST_ACRONYM = 6;
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");
  private static final int MOST_KEPT = 2_000;
  private static final Recall<String, NameReading> KNOWN =
      new Recall<>(MOST_KEPT, NameReading::read);
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");

  static NameReading of(String name) {
    return KNOWN.of(name);
  }

  private static NameReading read(String name) {
    return new NameReading(
        Spelling.fold(name),
        GroupName.of(name),
        PersonName.of(name),
        OutletName.of(name),
        letters(name),
        initials(ARTICLE.matcher(name.strip()).replaceFirst("")));
  }

  /** Whether both stand for the same person, organisation or state. */
  boolean isSame(NameReading other) {
    if (folded.equals(other.folded)) {
      return !folded.isEmpty();
    }
    return isSamePerson(other)
        || group.isLike(other.group)
        || (outlet.isPresent() && outlet.equals(other.outlet))
        || isAcronymOf(other)
        || other.isAcronymOf(this);
  }

  private boolean isSamePerson(NameReading other) {
    return !group.isState()
        && !other.group.isState()
        && person.isPresent()
        && other.person.isPresent()
        && person.get().isLike(other.person.get());
  }

  private boolean isAcronymOf(NameReading other) {
    return !letters.isEmpty() && letters.equals(other.initials);
  }

  /** What an acronym and the name it stands for have in common. */
  List<String> acronyms() {
    return List.of(letters, initials).stream().filter(one -> !one.isEmpty()).toList();
  }

  private static String letters(String name) {
    String letters = ARTICLE.matcher(name.strip()).replaceFirst("").replace(".", "").strip();
    boolean capitals =
        letters.length() > 1
            && letters.length() <= LONGEST_ACRONYM
            && letters.chars().allMatch(Character::isUpperCase);
    return capitals ? letters : "";
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : GAPS.split(name, -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
