package org.parley.importer;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses an article's language from its script and its commonest small words. */
final class Languages {
  private static final String RESOURCE = "small-words.txt";
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");

  /** With fewer words than this, a text is English unless another language clearly fits better. */
  private static final int FEW_WORDS = 25;

  private static final double LEAST_SHARE = 0.12;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.CYRILLIC, "Russian or another language in Cyrillic letters",
          UnicodeScript.ARABIC, "Arabic, Persian or another language in Arabic letters",
          UnicodeScript.HEBREW, "Hebrew",
          UnicodeScript.GREEK, "Greek",
          UnicodeScript.HAN, "Chinese or Japanese",
          UnicodeScript.HIRAGANA, "Japanese",
          UnicodeScript.HANGUL, "Korean",
          UnicodeScript.DEVANAGARI, "Hindi or another language in Devanagari letters",
          UnicodeScript.THAI, "Thai");

  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

  private Languages() {}

  /** The language in words, {@code "English"} for English; empty when it cannot be told. */
  static Optional<String> guess(String text) {
    Map<UnicodeScript, Integer> letters = lettersByScript(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all > 0 && latin * 2 < all) {
      return letters.entrySet().stream()
          .filter(e -> e.getKey() != UnicodeScript.LATIN)
          .max(Map.Entry.comparingByValue())
          .map(e -> BY_SCRIPT.getOrDefault(e.getKey(), "a language in other letters"));
    }
    return bySmallWords(WORD_BREAK.split(text.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> bySmallWords(String[] words) {
    String best = "English";
    int most = hits("English", words);
    for (String language : SMALL_WORDS.keySet()) {
      int hits = hits(language, words);
      if (hits > most) {
        best = language;
        most = hits;
      }
    }
    if (words.length < FEW_WORDS) {
      boolean clearlyOther = most >= 2 && most >= 2 * hits("English", words);
      return Optional.of(clearlyOther ? best : "English");
    }
    return most >= LEAST_SHARE * words.length ? Optional.of(best) : Optional.empty();
  }

  private static int hits(String language, String[] words) {
    Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
    int hits = 0;
    for (String word : words) {
      hits += small.contains(word) ? 1 : 0;
    }
    return hits;
  }

  private static Map<UnicodeScript, Integer> lettersByScript(String text) {
    Map<UnicodeScript, Integer> letters = new LinkedHashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    return letters;
  }

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
    for (String line : Resources.lines(RESOURCE)) {
      int colon = line.indexOf(':');
      byLanguage.put(
          line.substring(0, colon).strip(),
          new HashSet<>(List.of(line.substring(colon + 1).strip().split(" ", -1))));
    }
    return byLanguage;
  }
}
