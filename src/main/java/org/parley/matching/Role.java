package org.parley.matching;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Statement;

/**
 * An office or function in which an article names somebody.
 *
 * @param name of who holds it, as printed
 * @param person the same, taken apart
 * @param post what it is, in folded words: "deputy chairman"
 * @param body whose it is, in folded words: "hamas"
 * @param tense whether it was held before
 */
record Role(
    String name,
    PersonName person,
    Set<String> post,
    Set<String> body,
    Tense tense,
    Statement said) {
  private static final WordList POSTS = WordList.named("post");
  private static final WordList TITLES = WordList.named("title");
  private static final WordList GROUPS = WordList.named("group");
  private static final WordList PAST = WordList.named("past");
  private static final WordList PRESENT = WordList.named("present");

  Role {
    post = Set.copyOf(post);
    body = Set.copyOf(body);
  }

  /** Whether an article says that an office is no longer held, or still. */
  enum Tense {
    FORMER,
    CURRENT,
    UNMARKED
  }

  /** Whether words name an office at all. */
  static boolean isIn(String words) {
    return Spelling.words(words).stream().anyMatch(POSTS::has);
  }

  /** Reads the words of an office. */
  static Role of(String name, PersonName person, Statement said) {
    Set<String> post = new TreeSet<>();
    Set<String> body = new TreeSet<>();
    String words = said.value();
    String head = words.split("(?i)\\s+(?:of|for|at|in)\\s+", 2)[0];
    Spelling.words(head).forEach(word -> addTo(post, word, POSTS.has(word) || TITLES.has(word)));
    GroupName group = GroupName.of(words);
    group.countries().forEach(body::add);
    group.core().stream().filter(word -> !POSTS.has(word)).forEach(body::add);
    return new Role(name, person, post, body, tense(words), said);
  }

  private static void addTo(Set<String> post, String word, boolean office) {
    if (office && !PAST.has(word) && !PRESENT.has(word)) {
      post.add(POSTS.form(word).or(() -> GROUPS.form(word)).orElse(word));
    }
  }

  private static Tense tense(String words) {
    boolean past = Spelling.words(words).stream().anyMatch(PAST::has);
    boolean present = Spelling.words(words).stream().anyMatch(PRESENT::has);
    if (past == present) {
      return Tense.UNMARKED;
    }
    return past ? Tense.FORMER : Tense.CURRENT;
  }

  /** Whose people hold it; empty where only the office is named. */
  Optional<Side> side() {
    String names =
        Stream.of(said.value().split("\\s+"))
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .filter(word -> !POSTS.has(Spelling.fold(word)) && !TITLES.has(Spelling.fold(word)))
            .collect(Collectors.joining(" "));
    return names.isEmpty() ? Optional.empty() : Side.of(names);
  }

  /** Whether both are one office, as far as the words tell. */
  boolean isSameOffice(Role other) {
    boolean bodies =
        body.isEmpty() || other.body.isEmpty() || body.stream().anyMatch(other.body::contains);
    return post.equals(other.post) && bodies && person.isLike(other.person);
  }
}
