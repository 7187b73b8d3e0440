package org.parley.ui.details;

import java.util.List;

/** One thing known, and the words of the article it came from. */
public record Fact(String label, String value, List<String> words) {
  /**
   * @param words exact quotes or remarks, empty when the article says nothing of it
   */
  public Fact {
    words = List.copyOf(words);
  }
}
