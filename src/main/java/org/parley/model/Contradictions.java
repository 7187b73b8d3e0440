package org.parley.model;

import java.util.List;

/** Everything on file that contradicts itself. */
public record Contradictions(List<Contradiction> parties, List<Comparison> conflicts) {
  /**
   * @param parties those that deny and confirm the same meeting
   * @param conflicts slots and roles on which articles cannot both be right
   */
  public Contradictions {
    parties = List.copyOf(parties);
    conflicts = List.copyOf(conflicts);
  }
}
