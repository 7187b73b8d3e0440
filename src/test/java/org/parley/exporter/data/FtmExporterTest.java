package org.parley.exporter.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.exporter.Trees;
import org.parley.model.Timeline;

/** Checks against the part of FollowTheMoney's own model (3.8.4, MIT) that is used. */
class FtmExporterTest {
  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private final JsonNode model = model();

  private static JsonNode model() {
    try (var in = FtmExporterTest.class.getResourceAsStream("followthemoney-model.json")) {
      return Trees.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of a property of a schema or of what it extends. */
  private Optional<String> type(String schema, String property) {
    JsonNode described = model.path(schema);
    if (described.path("properties").has(property)) {
      return Optional.of(described.path("properties").path(property).asText());
    }
    for (JsonNode parent : described.path("extends")) {
      Optional<String> inherited = type(parent.asText(), property);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private boolean isA(String schema, String range) {
    return schema.equals(range)
        || Trees.texts(model.path(schema).path("extends")).stream()
            .anyMatch(parent -> isA(parent, range));
  }

  @Test
  void everyValueFitsTheModel() {
    Map<String, JsonNode> entities = new HashMap<>();
    List<JsonNode> lines = Trees.lines(new FtmExporter(), RandomTimeline.of(51, 1000).timeline());
    lines.forEach(entity -> assertEquals(null, entities.put(entity.path("id").asText(), entity)));
    for (JsonNode entity : lines) {
      String schema = entity.path("schema").asText();
      assertFalse(model.path(schema).path("abstract").asBoolean(true), schema);
      model
          .path(schema)
          .path("required")
          .forEach(name -> assertTrue(entity.path("properties").has(name.asText())));
      entity
          .path("properties")
          .properties()
          .forEach(
              field -> {
                String type = type(schema, field.getKey()).orElseThrow();
                Trees.texts(field.getValue()).forEach(value -> fits(entities, type, value));
              });
    }
  }

  private void fits(Map<String, JsonNode> entities, String type, String value) {
    if (type.equals("date")) {
      assertTrue(value.matches(DATE), value);
    } else if (type.startsWith("entity ")) {
      String range = type.substring("entity ".length());
      assertTrue(isA(entities.get(value).path("schema").asText(), range), value);
    }
  }

  @Test
  void anAnswerIsANoteOnItsMeeting() {
    List<JsonNode> notes =
        Trees.lines(new FtmExporter(), SampleTimeline.timeline()).stream()
            .filter(entity -> entity.path("schema").asText().equals("Note"))
            .toList();
    assertEquals(
        List.of(
            List.of("Berg's office answers: no comment"),
            List.of("a visitor answers: doubt"),
            List.of("Left out")),
        notes.stream().map(note -> Trees.texts(note.path("properties").path("name"))).toList());
    assertEquals(
        "parley-m-c1" + "0".repeat(62),
        notes.get(0).path("properties").path("entity").path(0).asText());
  }

  @Test
  void statementsAddUpToTheEntities() {
    Timeline timeline = RandomTimeline.of(52, 200).timeline();
    Map<String, Integer> values = new HashMap<>();
    for (JsonNode entity : Trees.lines(new FtmExporter(), timeline)) {
      entity
          .path("properties")
          .forEach(each -> values.merge(entity.path("id").asText(), each.size(), Integer::sum));
    }
    Map<String, Integer> statements = new HashMap<>();
    Trees.lines(new FtmStatementsExporter(), timeline)
        .forEach(
            statement -> statements.merge(statement.path("entity_id").asText(), 1, Integer::sum));
    assertEquals(values, statements);
  }
}
