package org.parley.model;

import java.util.List;

/**
 * A participant of a claim, or a speaker: best name in this article, other forms, and the words it
 * came from.
 */
public record Party(String name, List<String> aliases, PartyKind kind, List<Passage> mentions) {
  public Party {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
