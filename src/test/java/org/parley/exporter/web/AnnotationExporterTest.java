package org.parley.exporter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.exporter.Trees;

class AnnotationExporterTest {
  private static List<JsonNode> items(RandomTimeline.Drawn drawn) {
    JsonNode document = Trees.document(new AnnotationExporter(drawn::text), drawn.timeline());
    List<JsonNode> items = new java.util.ArrayList<>();
    document.path("first").path("items").forEach(items::add);
    assertEquals(items.size(), document.path("total").asInt());
    return items;
  }

  private static Schema schema() throws java.io.IOException {
    try (var in = AnnotationExporterTest.class.getResourceAsStream("web-annotation.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Trees.tree(new String(in.readAllBytes(), "UTF-8")));
    }
  }

  @Test
  void aThousandHostileClaimsFollowTheDataModel() throws java.io.IOException {
    RandomTimeline.Drawn drawn = RandomTimeline.of(31, 1000);
    assertEquals(
        List.of(),
        schema().validate(Trees.document(new AnnotationExporter(drawn::text), drawn.timeline())));
  }

  @Test
  void positionsCountCodePointsAndNameTheQuotedWords() {
    RandomTimeline.Drawn drawn = RandomTimeline.of(32, 300);
    Map<String, String> texts =
        drawn.texts().entrySet().stream()
            .collect(Collectors.toMap(each -> Iri.article(each.getKey()), Map.Entry::getValue));
    for (JsonNode item : items(drawn)) {
      JsonNode target = item.path("target");
      JsonNode quote = target.path("selector").path(0);
      JsonNode position = target.path("selector").path(1);
      String text = texts.get(target.path("source").asText());
      int start = text.offsetByCodePoints(0, position.path("start").asInt());
      int end = text.offsetByCodePoints(0, position.path("end").asInt());
      assertEquals(quote.path("exact").asText(), text.substring(start, end));
      assertTrue(text.substring(0, start).endsWith(quote.path("prefix").asText()));
      assertTrue(text.startsWith(quote.path("suffix").asText(), end));
    }
  }

  @Test
  void everyNameIsAnIri() {
    for (JsonNode item : items(RandomTimeline.of(33, 100))) {
      assertTrue(URI.create(item.path("id").asText()).isAbsolute());
      assertTrue(URI.create(item.path("target").path("source").asText()).isAbsolute());
    }
  }

  @Test
  void anAnswerNamesTheClaimItReplies() {
    JsonNode items =
        Trees.document(new AnnotationExporter(SampleTimeline::text), SampleTimeline.timeline())
            .path("first")
            .path("items");
    JsonNode answer = items.path(1);
    assertEquals("replying", answer.path("motivation").asText());
    assertEquals(
        "urn:parley:claim:c1" + "0".repeat(62),
        answer.path("body").path(3).path("source").asText());
  }

  @Test
  void anArticleIsNamedByTheDigestOfItsBytes() {
    assertEquals(
        "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
        Iri.article(
            HexFormat.of()
                .formatHex(
                    java.util.Base64.getUrlDecoder()
                        .decode("f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"))));
  }
}
