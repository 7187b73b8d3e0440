package org.parley.matching;

import java.util.List;

/** Suggestions that are new, and those that no longer hold. */
public record LinkChanges<T>(List<T> added, List<T> removed) {
  public LinkChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
