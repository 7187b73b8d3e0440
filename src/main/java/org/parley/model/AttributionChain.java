package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says so: hops from the one nearest the outlet to the root; empty when the outlet speaks for
 * itself.
 */
public record AttributionChain(List<Hop> hops) {
  public AttributionChain {
    hops = List.copyOf(hops);
  }

  public static AttributionChain ownVoice() {
    return new AttributionChain(List.of());
  }

  /** The last hop, if the outlet names any source. */
  public Optional<Hop> root() {
    return hops.isEmpty() ? Optional.empty() : Optional.of(hops.get(hops.size() - 1));
  }
}
