package org.parley.extraction.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;
import org.parley.model.ParleyException;
import org.parley.model.ResponseKind;

/**
 * Words in a row by which somebody answers.
 *
 * @param voice in whose words they stand
 * @param slots what may stand at each place, in order
 */
public record Phrase(ResponseKind kind, Voice voice, List<Slot> slots) {
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "‘", "’", "`", "'");
  private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "nothing", "without");

  public Phrase {
    slots = List.copyOf(slots);
  }

  /** In whose words a phrase answers. */
  public enum Voice {
    /** The outlet tells what the subject of the clause does. */
    ACT,
    /** Somebody says it. */
    SAID,
    /** A party of the event, or a voice of one, says it. */
    PARTY
  }

  /**
   * One place of a phrase.
   *
   * @param words the words, or their dictionary forms, that may stand there; none for any word
   * @param optional whether it may be left out
   */
  record Slot(Set<String> words, boolean optional) {
    Slot {
      words = Set.copyOf(words);
    }

    private boolean fits(Token token) {
      return words.isEmpty()
          || words.contains(token.lemma().toLowerCase(Locale.ROOT))
          || words.contains(token.text().toLowerCase(Locale.ROOT));
    }
  }

  /** Reads a line such as "denial said no grain|shred ?whatsoever of truth". */
  static Phrase read(String line) {
    String[] cells = line.split("\\s+");
    if (cells.length < 3) {
      throw new ParleyException("phrases.txt: not a kind, a voice and words: " + line);
    }
    return new Phrase(
        ResponseKind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')),
        Voice.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Arrays.stream(cells).skip(2).map(Phrase::slot).toList());
  }

  private static Slot slot(String cell) {
    boolean optional = cell.length() > 1 && cell.startsWith("?");
    String words = optional ? cell.substring(1) : cell;
    return new Slot(words.equals("_") ? Set.of() : Set.of(words.split("\\|")), optional);
  }

  /** Whether the phrase itself says no, so that a negation around it is its own. */
  public boolean isNegative() {
    return slots.stream().flatMap(slot -> slot.words().stream()).anyMatch(NEGATIONS::contains);
  }

  /** Index behind the last word of the phrase, if it begins at {@code start}. */
  public Optional<Integer> end(ParsedSentence s, int start) {
    return end(s, start, 0);
  }

  private Optional<Integer> end(ParsedSentence s, int at, int slot) {
    if (slot == slots.size()) {
      return Optional.of(at);
    }
    int word = at;
    while (slot > 0 && word < s.size() && MARKS.contains(s.token(word).text())) {
      word++;
    }
    Slot expected = slots.get(slot);
    Optional<Integer> taken =
        word < s.size() && expected.fits(s.token(word))
            ? end(s, word + 1, slot + 1)
            : Optional.empty();
    return taken.isPresent() || !expected.optional() ? taken : end(s, at, slot + 1);
  }
}
