package org.parley.exporter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.exporter.Trees;
import org.parley.model.ClaimEntry;
import org.parley.model.Timeline;

class SchemaOrgExporterTest {
  /** Properties by type, as schema.org 29 defines or inherits them. */
  private static final Map<String, String> VOCABULARY =
      Map.of(
          "Dataset", "name version disambiguatingDescription",
          "NewsArticle", "name headline datePublished url inLanguage publisher",
          "Claim", "name text appearance temporalCoverage about claimInterpreter comment keywords",
          "Event", "name location attendee",
          "Comment", "name text keywords author isPartOf description",
          "ClaimReview", "claimReviewed itemReviewed author datePublished reviewBody reviewRating",
          "Rating", "alternateName",
          "Person", "name description",
          "Organization", "name description",
          "Place", "name");

  private static JsonNode graph(Timeline timeline) {
    return Trees.document(new SchemaOrgExporter(), timeline).path("@graph");
  }

  private static List<JsonNode> typed(JsonNode graph, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode parent : graph.findParents("@type")) {
      if (parent.path("@type").asText().equals(type)) {
        found.add(parent);
      }
    }
    return found;
  }

  @Test
  void everyPropertyIsOneOfItsType() {
    for (JsonNode node : graph(RandomTimeline.of(41, 1000).timeline()).findParents("@type")) {
      Set<String> known =
          Set.of((VOCABULARY.get(node.path("@type").asText()) + " @type @id").split(" "));
      node.fieldNames().forEachRemaining(name -> assertTrue(known.contains(name), name));
    }
  }

  @Test
  void whatIsPointedAtIsThere() {
    JsonNode graph = graph(RandomTimeline.of(42, 300).timeline());
    Set<String> there = new HashSet<>();
    graph.findParents("@type").forEach(node -> there.add(node.path("@id").asText()));
    for (JsonNode node : graph.findParents("@id")) {
      assertTrue(node.has("@type") || there.contains(node.path("@id").asText()));
    }
  }

  @Test
  void eachClaimCarriesEveryAnswerAsAComment() {
    Timeline timeline = RandomTimeline.of(43, 300).timeline();
    List<ClaimEntry> claims = timeline.meetings().flatMap(one -> one.claims().stream()).toList();
    List<JsonNode> nodes = typed(graph(timeline), "Claim");
    assertEquals(
        claims.stream().map(claim -> claim.answers().size()).toList(),
        nodes.stream().map(claim -> claim.path("comment").size()).toList());
  }

  @Test
  void aReviewStandsOnlyWhereAnEditorDecided() {
    List<JsonNode> reviews = typed(graph(SampleTimeline.timeline()), "ClaimReview");
    assertEquals(1, reviews.size());
    assertEquals(
        List.of("Ada", "2021-05-04", "“dubious”", "disputed by the editor"),
        List.of(
            reviews.get(0).path("author").path("name").asText(),
            reviews.get(0).path("datePublished").asText(),
            reviews.get(0).path("reviewBody").asText(),
            reviews.get(0).path("reviewRating").path("alternateName").asText()));
  }
}
