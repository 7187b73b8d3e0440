package org.parley.extraction.lexicon;

import java.util.Optional;

/** A sentence that shows what a trigger means, or what it does not mean. */
public record Example(String sentence, Outcome outcome) {
  /** What the rules make of the sentence. */
  public enum Outcome {
    /** The trigger gives a claim. */
    FOUND,
    /** The word means something else, and gives no claim. */
    OTHER_SENSE,
    /** The trigger should give a claim, and the rules do not find it yet. */
    MISSED
  }

  /** Reads a line that begins with "+", "-" or "?"; empty for any other line. */
  static Optional<Example> read(String line) {
    if (line.length() < 2 || line.charAt(1) != ' ') {
      return Optional.empty();
    }
    String sentence = line.substring(2).strip();
    return switch (line.charAt(0)) {
      case '+' -> Optional.of(new Example(sentence, Outcome.FOUND));
      case '-' -> Optional.of(new Example(sentence, Outcome.OTHER_SENSE));
      case '?' -> Optional.of(new Example(sentence, Outcome.MISSED));
      default -> Optional.empty();
    };
  }
}
