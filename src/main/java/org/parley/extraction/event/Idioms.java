package org.parley.extraction.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.lexicon.Triggers;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Triggers of three words and more: "drop in on", "make the acquaintance of". */
final class Idioms {
  private static final String ANYBODY = "_";
  private static final Set<String> BETWEEN =
      Set.of("DT", "JJ", "JJR", "JJS", "RB", "PRP$", "CD", "HYPH", "RBR", "PDT");
  private static final int GAP = 3;
  private static final int OBJECT = 14;
  private static final int NAME = 6;

  private final Triggers triggers;

  Idioms(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The longest idiom that begins with the verb and whose other words stand behind it. */
  Optional<Trigger> at(ParsedSentence s, Token verb) {
    return triggers.idioms(verb.lemma().toLowerCase(Locale.ROOT)).stream()
        .filter(trigger -> last(s, verb, trigger).isPresent())
        .max(Comparator.comparingInt(trigger -> trigger.lemma().length()));
  }

  /** Whoever stands behind the last word of the idiom, a preposition. */
  static List<Token> behind(ParsedSentence s, Token verb, Trigger trigger) {
    if (!trigger.verb() || trigger.lemma().split(" ").length < 3) {
      return List.of();
    }
    return last(s, verb, trigger).flatMap(last -> governed(s, last)).stream().toList();
  }

  /** The noun of a preposition: the one it marks, or the first name or noun behind it. */
  private static Optional<Token> governed(ParsedSentence s, Token preposition) {
    Optional<Token> marked =
        Optional.of(preposition)
            .filter(p -> p.is("case") && p.head() > p.index())
            .map(p -> s.token(p.head()))
            .filter(t -> !t.isVerb());
    return marked.or(
        () ->
            s.tokens().stream()
                .skip(preposition.index() + 1L)
                .limit(NAME)
                .takeWhile(t -> !t.isVerb() && !t.is("punct"))
                .filter(t -> (t.isNoun() || t.pos().equals("PRP")) && !t.is("compound"))
                .findFirst());
  }

  private static Optional<Token> last(ParsedSentence s, Token verb, Trigger trigger) {
    String[] words = trigger.lemma().split(" ");
    int at = verb.index();
    boolean object = false;
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals(ANYBODY)) {
        object = true;
        continue;
      }
      Optional<Token> next = next(s, at, words[i], object);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get().index();
      object = false;
    }
    return Optional.of(s.token(at));
  }

  private static Optional<Token> next(ParsedSentence s, int at, String word, boolean object) {
    int farthest = Math.min(s.size() - 1, at + (object ? OBJECT : GAP + 1));
    for (int i = at + 1; i <= farthest; i++) {
      Token token = s.token(i);
      if ((!object || i > at + 1) && isWord(token, word)) {
        return Optional.of(token);
      }
      boolean passed = object ? !token.pos().matches("VBD|VBZ|VBP|MD|W.*") : isBetween(token);
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word)
        || token.text().equalsIgnoreCase(word)
        || token.text().equalsIgnoreCase(word + "s");
  }

  private static boolean isBetween(Token token) {
    return BETWEEN.contains(token.pos()) || token.text().equals("'s");
  }
}
