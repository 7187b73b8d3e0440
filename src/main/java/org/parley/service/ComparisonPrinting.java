package org.parley.service;

import java.io.OutputStream;
import java.time.LocalDate;
import org.parley.exporter.ComparisonJson;
import org.parley.model.SourceGraph;
import org.parley.model.WithoutSource;

/** Writes what articles say of each other for programs; the streams stay open. */
public final class ComparisonPrinting {
  private final ComparisonService comparisons;
  private final ComparisonJson json;

  public ComparisonPrinting(ComparisonService comparisons, ComparisonJson json) {
    this.comparisons = comparisons;
    this.json = json;
  }

  public void links(OutputStream out) {
    json.links(comparisons.links(), out);
  }

  public void sources(SourceGraph graph, OutputStream out) {
    json.sources(graph, out);
  }

  public void contradictions(OutputStream out) {
    json.contradictions(comparisons.contradictions(), out);
  }

  /** All parties, the silent ones marked. */
  public void accused(OutputStream out) {
    json.accused(comparisons.accused(), out);
  }

  public void names(OutputStream out) {
    json.names(comparisons.names(), out);
  }

  public void knownOn(LocalDate day, OutputStream out) {
    json.known(comparisons.knownOn(day), out);
  }

  public void without(WithoutSource without, OutputStream out) {
    json.without(without, out);
  }
}
