package org.parley.model;

import java.util.List;

/** What is left when one source is not believed. */
public record WithoutSource(String source, List<Meeting> lost, List<Weakened> weakened) {
  /**
   * @param lost meetings of which every claim rests on the source
   * @param weakened meetings that keep some of their claims
   */
  public WithoutSource {
    lost = List.copyOf(lost);
    weakened = List.copyOf(weakened);
  }

  /** A meeting with all its claims, and with those that do not rest on the source. */
  public record Weakened(Meeting before, Meeting after) {}
}
