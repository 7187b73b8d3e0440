package org.parley.model;

import java.util.List;

/** A root source of a meeting's claims and the claims that rest on it. */
public record Root(String name, boolean independenceUnknown, List<String> claimIds, String reason) {
  /**
   * @param independenceUnknown true for anonymous persons behind one relay, who cannot be told
   *     apart
   * @param reason why these claims rest on this root, in words
   */
  public Root {
    claimIds = List.copyOf(claimIds);
  }
}
