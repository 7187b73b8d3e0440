package org.parley.exporter.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.model.Timeline;

class GraphMlExporterTest {
  private final Map<String, Map<String, String>> nodes = new TreeMap<>();

  private static byte[] exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new GraphMlExporter().export(timeline, out);
    return out.toByteArray();
  }

  /** Reads with JGraphT, which checks the file against the GraphML schema first. */
  private Graph<String, DefaultEdge> read(Timeline timeline) {
    Graph<String, DefaultEdge> graph =
        new SimpleGraph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes
                .computeIfAbsent(key.getFirst(), id -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.importGraph(graph, new ByteArrayInputStream(exported(timeline)));
    return graph;
  }

  @Test
  void aGraphLibraryReadsAThousandHostileClaimsByTheSchema() {
    Timeline timeline = RandomTimeline.of(8, 1000).timeline();
    Graph<String, DefaultEdge> graph = read(timeline);
    assertEquals(
        timeline.meetings().count(),
        graph.vertexSet().stream().filter(id -> id.startsWith("m")).count());
  }

  @Test
  void aMeetingIsANodeThatCountsWhatIsSaidAgainstIt() {
    Graph<String, DefaultEdge> graph = read(SampleTimeline.timeline());
    assertEquals(Optional.of("m0"), graph.edgeSet().stream().map(graph::getEdgeTarget).findAny());
    assertEquals(
        Map.ofEntries(
            Map.entry("type", "meeting"),
            Map.entry("ID", "m0"),
            Map.entry(
                "label",
                "Ola Berg reportedly met in Westhaven (2021-04-26/2021-05-02); no comment by Berg's"
                    + " office"),
            Map.entry("meeting", "c1" + "0".repeat(62)),
            Map.entry("date", "2021-04-26/2021-05-02"),
            Map.entry("earliest", "2021-04-26"),
            Map.entry("latest", "2021-05-02"),
            Map.entry("places", "Westhaven"),
            Map.entry("modality", "alleged"),
            Map.entry("review", "disputed"),
            Map.entry("claims", "1"),
            Map.entry("outlets", "2"),
            Map.entry("roots", "1"),
            Map.entry("denial", "0"),
            Map.entry("partial", "0"),
            Map.entry("doubt", "0"),
            Map.entry("no_comment", "1"),
            Map.entry("confirmation", "0")),
        nodes.get("m0"));
  }
}
