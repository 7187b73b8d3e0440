package org.parley.ui.details;

import java.util.List;
import java.util.Optional;
import org.parley.model.Passage;
import org.parley.model.Slot;

/** One thing known, how it is known, and the words of the article it came from. */
public record Fact(
    String label,
    String value,
    List<Evidence> evidence,
    String known,
    Optional<Slot> slot,
    Optional<String> machine) {

  /** Words of an article, or a remark on them, and where they stand. */
  public record Evidence(String words, Optional<Passage> passage) {
    /** A remark that stands nowhere. */
    public static Evidence remark(String words) {
      return new Evidence(words, Optional.empty());
    }
  }

  /**
   * @param evidence empty when the article says nothing of it
   * @param known who read or set it, empty where that goes without saying
   * @param slot what an editor can correct, empty for all else
   * @param machine what the machine read where an editor set something else
   */
  public Fact {
    evidence = List.copyOf(evidence);
  }

  /** A fact that nobody can correct. */
  static Fact fixed(String label, String value, List<Evidence> evidence) {
    return new Fact(label, value, evidence, "", Optional.empty(), Optional.empty());
  }
}
