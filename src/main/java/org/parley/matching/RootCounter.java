package org.parley.matching;

import java.util.List;
import java.util.TreeSet;
import org.parley.model.ClaimEntry;
import org.parley.model.RootCount;

/** Counts on how many root sources the claims of one meeting rest. */
public final class RootCounter {

  /** The outlets and roots of {@code claims}. */
  public RootCount count(List<ClaimEntry> claims) {
    TreeSet<String> outlets = new TreeSet<>();
    claims.forEach(entry -> entry.article().outlet().value().ifPresent(outlets::add));
    long unknown =
        claims.stream().filter(entry -> entry.article().outlet().value().isEmpty()).count();
    return new RootCount(List.copyOf(outlets), (int) unknown, List.of());
  }
}
