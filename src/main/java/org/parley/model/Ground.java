package org.parley.model;

import java.util.List;
import java.util.Optional;

/** One value of a claim or a response, how it is known, and the words it rests on. */
public record Ground(
    String name,
    String value,
    Known known,
    Optional<String> rule,
    List<Passage> words,
    List<String> remarks) {
  /**
   * @param name of the slot, such as "Party" or "Time"; several grounds can share it
   * @param value in words, "unknown" where there is none
   * @param rule what concluded it, where a rule of its own did
   * @param words exact passages of the article, the nearest first
   * @param remarks what else spoke for it or against it, in words
   */
  public Ground {
    words = List.copyOf(words);
    remarks = List.copyOf(remarks);
  }
}
