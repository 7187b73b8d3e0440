package org.parley.model;

import java.util.Optional;

/** One source of an attribution chain. */
public record Hop(
    String name,
    HopKind kind,
    Optional<String> cue,
    Optional<Passage> passage,
    boolean inherited,
    Certainty certainty,
    boolean positive) {
  /**
   * @param name the name or description in the article's words
   * @param cue the words of reporting ("told", "according to")
   * @param passage where the source is named
   * @param inherited true when the hop was taken over from an earlier sentence
   * @param certainty with what confidence this source passes the claim on
   * @param positive false when the source says that it did not happen
   */
  public Hop {}
}
