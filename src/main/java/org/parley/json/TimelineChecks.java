package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Traces what was changed in a timeline to its fields, by the checks that it carries. */
final class TimelineChecks {
  static final String CHECKS = "checks";

  private static final Set<String> NOT_OF_THE_HEAD =
      Set.of("meetings", "undated", CHECKS, "content_sha256");
  private static final int MOST_NAMED = 5;

  private final List<String> pointers = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private TimelineChecks() {}

  /** The places whose value is not the one that was exported, in words. */
  static List<String> problems(JsonNode document) {
    List<String> problems = new ArrayList<>();
    for (String list : List.of("meetings", "undated")) {
      for (int i = 0; i < document.path(list).size(); i++) {
        JsonNode meeting = document.path(list).path(i);
        problems.addAll(problems("/" + list + "/" + i, meeting, Set.of(CHECKS)));
      }
    }
    problems.addAll(problems("", document, NOT_OF_THE_HEAD));
    return problems;
  }

  private static List<String> problems(String pointer, JsonNode node, Set<String> except) {
    TimelineChecks found = new TimelineChecks();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!except.contains(field.getKey())) {
        found.collect(pointer + "/" + field.getKey(), field.getKey(), field.getValue());
      }
    }
    return found.differences(node.path(CHECKS).asText(), pointer + "/" + CHECKS);
  }

  private void collect(String pointer, String name, JsonNode node) {
    if (node.isValueNode()) {
      ValueChecks one = new ValueChecks();
      one.add(name, node.asText());
      pointers.add(pointer);
      values.add(one.inHex());
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collect(pointer + "/" + field.getKey(), field.getKey(), field.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(pointer + "/" + i, name, node.path(i));
    }
  }

  private List<String> differences(String stated, String place) {
    List<String> differences = new ArrayList<>();
    boolean moved = stated.length() != values.size() * ValueChecks.DIGITS;
    for (int i = 0; i < values.size() && differences.size() < MOST_NAMED; i++) {
      if (!stated.startsWith(values.get(i), i * ValueChecks.DIGITS)) {
        differences.add(pointers.get(i) + ": changed after the export, or its check in " + place);
        if (moved) {
          break;
        }
      }
    }
    if (moved) {
      differences.add(place + ": values before it were added or removed after the export");
    }
    return differences;
  }
}
