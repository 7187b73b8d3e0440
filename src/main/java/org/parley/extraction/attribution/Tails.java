package org.parley.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/**
 * Reads who says what stands before: ", X reported on Saturday." closes a sentence, and all before
 * it is said, however the parser takes it.
 */
final class Tails {
  /** Words that may follow a closing verb of saying: "on Saturday", "in a statement.". */
  private static final int AFTER = 9;

  private static final int LONGEST = 14;

  /** Words before the comma that make a sentence of what is said. */
  private static final int SAID = 3;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("who", "which");
  private static final Set<String> OPENING = Set.of("IN", "TO", "CC", "WDT", "WRB", "RB", "VBG");
  private static final Set<String> BEHIND_HEAD =
      Set.of("IN", "TO", "VBN", "VBG", "VBD", "WP", "WDT", "JJ", ",");

  private final Predicate<Token> citing;

  private final ParsedSentence s;

  Tails(ParsedSentence s, Predicate<Token> citing) {
    this.s = s;
    this.citing = citing;
  }

  /** The head of the words between the last comma or quotation mark and a closing verb. */
  Optional<Token> source(Token verb) {
    if (!verb.pos().matches("VBD|VBZ|VBP") || !isLast(verb)) {
      return Optional.empty();
    }
    int end = verb.index();
    int start = start(end);
    for (int i = 0; i < 2 && start == end && start > 0; i++) {
      end = start - 1;
      start = start(end);
    }
    boolean apposed = end < verb.index();
    if (start <= SAID || start == end || end - start > LONGEST) {
      return Optional.empty();
    }
    List<Token> named = s.tokens().subList(start, end);
    if (apposed) {
      int before = start(start - 1);
      boolean hasName =
          before > SAID && s.tokens().subList(before, start - 1).stream().anyMatch(Token::isProper);
      if (hasName) {
        named = s.tokens().subList(before, start - 1);
      }
    }
    return isNoun(named) ? head(named) : Optional.empty();
  }

  private boolean isLast(Token verb) {
    List<Token> after =
        s.tokens().stream().skip(verb.index() + 1L).takeWhile(citing.negate()).toList();
    return after.size() < AFTER && after.stream().noneMatch(Token::isVerb);
  }

  /** Where the words that end before {@code end} begin: behind a comma or a quotation mark. */
  private int start(int end) {
    int at = end;
    while (at > 0 && !s.token(at - 1).text().matches("[,”\"]|''|—|–")) {
      at--;
    }
    return at;
  }

  private static boolean isNoun(List<Token> words) {
    return !words.isEmpty()
        && !OPENING.contains(words.get(0).pos())
        && words.stream()
            .takeWhile(t -> !RELATIVE.contains(t.lemma()))
            .noneMatch(t -> FINITE.contains(t.pos()))
        && words.stream()
                .dropWhile(t -> !RELATIVE.contains(t.lemma()))
                .filter(t -> FINITE.contains(t.pos()))
                .count()
            <= 1;
  }

  static Optional<Token> head(List<Token> words) {
    Optional<Token> head = Optional.empty();
    for (Token word : words) {
      boolean noun = word.isNoun() || word.pos().startsWith("PRP") && !word.pos().endsWith("$");
      if (head.isPresent() && BEHIND_HEAD.contains(word.pos())) {
        break;
      }
      head = noun ? Optional.of(word) : head;
    }
    return head.filter(t -> !t.lemma().equals("it"));
  }
}
