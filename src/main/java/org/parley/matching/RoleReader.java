package org.parley.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ClaimEntry;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Statement;

/**
 * Reads the offices in which a claim names its persons: before the name, after it between commas,
 * and "respectively" after two names.
 */
final class RoleReader {
  private static final WordList TITLES = WordList.named("title");
  private static final WordList POSTS = WordList.named("post");
  private static final WordList PAST = WordList.named("past");
  private static final WordList PRESENT = WordList.named("present");
  private static final Pattern AFTER =
      Pattern.compile(
          "^,\\s+(?:who (?:is|was) )?((?:the|a|an|his|her|its)?\\s*[^,;.]{4,70}?)[,;.]");
  private static final Pattern RESPECTIVELY =
      Pattern.compile(
          "\\brespectively,?\\s+(?:the\\s+)?([^,;.]+?)\\s+and\\s+(?:the\\s+)?([^,;.]+)");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^(?:the|a|an)\\s+");
  private static final int LONGEST = 8;

  private final ClaimEntry entry;
  private final List<Role> roles = new ArrayList<>();

  private RoleReader(ClaimEntry entry) {
    this.entry = entry;
  }

  /** All offices that the passages of a claim give its persons, in the order of the text. */
  static List<Role> of(ClaimEntry entry) {
    RoleReader reader = new RoleReader(entry);
    entry.claim().passages().forEach(reader::read);
    return List.copyOf(reader.roles);
  }

  private void read(Passage passage) {
    Map<Integer, Party> names = names(passage);
    names.forEach((at, party) -> around(passage, at, party));
    respectively(passage, names);
  }

  /** Where persons are named in the passage, in order. */
  private Map<Integer, Party> names(Passage passage) {
    Map<Integer, Party> names = new LinkedHashMap<>();
    entry.claim().parties().stream()
        .filter(party -> party.kind() == PartyKind.PERSON)
        .forEach(
            party -> {
              int at = passage.quote().indexOf(party.name());
              if (at >= 0) {
                names.put(at, party);
              }
            });
    Map<Integer, Party> sorted = new LinkedHashMap<>();
    names.keySet().stream()
        .sorted()
        .forEach(at -> Optional.ofNullable(names.get(at)).ifPresent(one -> sorted.put(at, one)));
    return sorted;
  }

  private void around(Passage passage, int at, Party party) {
    before(passage.quote().substring(0, at)).ifPresent(words -> add(party, words, passage));
    Matcher after = AFTER.matcher(passage.quote().substring(at + party.name().length()));
    if (after.find() && isOffice(after.group(1))) {
      add(party, after.group(1), passage);
    }
  }

  private static boolean isOffice(String words) {
    String bare = LEADING_ARTICLE.matcher(words.strip()).replaceFirst("");
    boolean named = !bare.isEmpty() && !bare.startsWith("respectively");
    return named && Role.isIn(words) && Spelling.words(words).size() <= LONGEST;
  }

  /** The words of an office right before a name. */
  private static Optional<String> before(String text) {
    String[] words = text.stripTrailing().replaceFirst(",$", "").split("\\s+");
    int from = words.length;
    while (from > 0 && words.length - from < LONGEST && belongs(words[from - 1])) {
      from--;
    }
    while (from < words.length && !begins(words[from])) {
      from++;
    }
    String office = String.join(" ", List.of(words).subList(from, words.length));
    return Optional.of(office).filter(Role::isIn);
  }

  private static boolean belongs(String word) {
    boolean ends = word.isEmpty() || !Character.isLetterOrDigit(word.charAt(word.length() - 1));
    return !ends && (begins(word) || List.of("of", "for", "the", "to").contains(word));
  }

  private static boolean begins(String word) {
    String folded = Spelling.fold(word);
    return !List.of("of", "for", "the", "to").contains(folded)
        && (Character.isUpperCase(word.codePointAt(0))
            || TITLES.has(folded)
            || POSTS.has(folded)
            || PAST.has(folded)
            || PRESENT.has(folded));
  }

  /** "A and B, respectively the former and current chairman of C". */
  private void respectively(Passage passage, Map<Integer, Party> names) {
    Matcher matcher = RESPECTIVELY.matcher(passage.quote());
    if (!matcher.find()) {
      return;
    }
    List<Integer> places =
        names.keySet().stream()
            .filter(at -> at < matcher.start())
            .sorted(Comparator.reverseOrder())
            .limit(2)
            .toList();
    if (places.size() < 2 || !Role.isIn(matcher.group(2))) {
      return;
    }
    String second = matcher.group(2).strip();
    String first = matcher.group(1).strip();
    String whole = Role.isIn(first) ? first : first + ' ' + withoutFirstWord(second);
    Optional.ofNullable(names.get(places.get(1))).ifPresent(one -> add(one, whole, passage));
    Optional.ofNullable(names.get(places.get(0))).ifPresent(one -> add(one, second, passage));
  }

  private static String withoutFirstWord(String words) {
    int gap = words.indexOf(' ');
    String first = gap < 0 ? words : words.substring(0, gap);
    return PAST.has(Spelling.fold(first)) || PRESENT.has(Spelling.fold(first))
        ? words.substring(gap + 1)
        : words;
  }

  private void add(Party party, String words, Passage passage) {
    String office = LEADING_ARTICLE.matcher(words.strip()).replaceFirst("");
    PersonName.of(party.name())
        .map(
            person ->
                Role.of(party.name(), person, new Statement(office, entry.article(), passage)))
        .filter(role -> !role.post().isEmpty())
        .filter(role -> roles.stream().noneMatch(role::equals))
        .ifPresent(roles::add);
  }
}
