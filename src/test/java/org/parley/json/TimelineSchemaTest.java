package org.parley.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimelineSchemaTest {

  @Test
  void everyFieldIsDescribedAndRequiredAndNoOtherIsAllowed() throws IOException {
    List<String> faults = new ArrayList<>();

    int objects = inspect("", schema(), faults);

    assertEquals(List.of(), faults);
    assertEquals(27, objects);
  }

  @Test
  void everyFieldIsExplainedOnThePage() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/timeline-format.md"));
    Set<String> names = new TreeSet<>();
    schema()
        .findValues("properties")
        .forEach(each -> each.fieldNames().forEachRemaining(names::add));

    List<String> missing =
        names.stream().filter(name -> !page.contains("| `" + name + "` |")).toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void aDocumentThatIsNoTimelineBreaksIt() throws IOException {
    assertFalse(TimelineSchema.problems(JsonFormat.MAPPER.readTree("{}")).isEmpty());
  }

  private static int inspect(String place, JsonNode node, List<String> faults) {
    int objects = 0;
    if (node.path("properties").isObject()) {
      objects++;
      List<String> required = new ArrayList<>();
      node.path("required").forEach(name -> required.add(name.asText()));
      List<String> names = new ArrayList<>();
      node.path("properties").fieldNames().forEachRemaining(names::add);
      if (!names.equals(required) || node.path("additionalProperties").asBoolean(true)) {
        faults.add(place + " is open");
      }
      node.path("properties")
          .properties()
          .forEach(
              field -> {
                if (!field.getValue().has("description") && !field.getValue().has("$ref")) {
                  faults.add(place + "/" + field.getKey() + " is not described");
                }
              });
    }
    for (var field : node.properties()) {
      objects += inspect(place + "/" + field.getKey(), field.getValue(), faults);
    }
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      objects += inspect(place, element, faults);
    }
    return objects;
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = TimelineSchema.class.getResourceAsStream("timeline-1.schema.json")) {
      return JsonFormat.MAPPER.readTree(in);
    }
  }
}
