package org.parley.model;

import java.util.List;

/** On whom a meeting's claims rest, step by step. */
public record SourceGraph(Meeting meeting, List<SourceEdge> edges) {
  /**
   * @param edges claim by claim, from the outlet to its last source
   */
  public SourceGraph {
    edges = List.copyOf(edges);
  }
}
