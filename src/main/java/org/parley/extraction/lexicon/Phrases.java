package org.parley.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** The set phrases of answers, read from the resource {@code phrases.txt}. */
public final class Phrases {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** A phrase found in a sentence, from its first word to the one before {@code end}. */
  public record Found(Phrase phrase, int start, int end) {
    /** The word of the phrase that governs the others. */
    public Token head(ParsedSentence s) {
      List<Token> inside = s.tokens().subList(start, end);
      return inside.stream()
          .filter(t -> t.head() < start || t.head() >= end)
          .filter(t -> !t.is("punct") && !t.is("mark") && !t.is("aux") && !t.is("cc"))
          .findFirst()
          .orElse(inside.get(0));
    }
  }

  /** Reads the phrases that ship with the application. */
  public static Phrases load() {
    Phrases phrases = new Phrases();
    for (String line : Words.lines("phrases.txt")) {
      Phrase phrase = Phrase.read(line);
      Set<String> first = phrase.slots().get(0).words();
      first.forEach(
          w -> phrases.byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(phrase));
    }
    return phrases;
  }

  /** The first phrase that begins with the word {@code start}. */
  public Optional<Found> at(ParsedSentence s, Token start) {
    List<Phrase> candidates = new ArrayList<>();
    String lemma = start.lemma().toLowerCase(Locale.ROOT);
    String text = start.text().toLowerCase(Locale.ROOT);
    candidates.addAll(byFirstWord.getOrDefault(lemma, List.of()));
    if (!text.equals(lemma)) {
      candidates.addAll(byFirstWord.getOrDefault(text, List.of()));
    }
    for (Phrase phrase : candidates) {
      Optional<Integer> end = phrase.end(s, start.index());
      if (end.isPresent()) {
        return Optional.of(new Found(phrase, start.index(), end.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase stands in the sentence. */
  public boolean isIn(ParsedSentence s) {
    return s.tokens().stream().anyMatch(token -> at(s, token).isPresent());
  }
}
