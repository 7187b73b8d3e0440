package org.parley.model;

import java.util.List;

/** Where a claimed event happened, as written. */
public record Place(String name, List<Passage> mentions) {
  public Place {
    mentions = List.copyOf(mentions);
  }
}
