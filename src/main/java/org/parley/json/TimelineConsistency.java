package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a timeline says twice, and whether it says the same both times. */
final class TimelineConsistency {
  private final List<String> problems = new ArrayList<>();

  private TimelineConsistency() {}

  /** Every place where the document contradicts itself, in words. */
  static List<String> problems(JsonNode document) {
    TimelineConsistency check = new TimelineConsistency();
    check.counts(document);
    check.quotes("", document);
    return List.copyOf(check.problems);
  }

  private void counts(JsonNode document) {
    JsonNode dated = document.path("meetings");
    JsonNode undated = document.path("undated");
    count(document, "meetings", dated.size());
    count(document, "undated", undated.size());
    count(document, "claims", claims(dated) + claims(undated));
    count(document, "answers", answers(dated) + answers(undated));
    count(document, "unlinked_responses", document.path("unlinked_responses").size());
  }

  private void count(JsonNode document, String name, int found) {
    JsonNode stated = document.path("counts").path(name);
    if (stated.isInt() && stated.intValue() != found) {
      problems.add("/counts/" + name + ": it says " + stated + ", but there are " + found);
    }
  }

  private static int claims(JsonNode meetings) {
    int claims = 0;
    for (JsonNode meeting : meetings) {
      claims += meeting.path("claims").size();
    }
    return claims;
  }

  private static int answers(JsonNode meetings) {
    int answers = 0;
    for (JsonNode meeting : meetings) {
      for (JsonNode claim : meeting.path("claims")) {
        answers += claim.path("answers").size();
      }
    }
    return answers;
  }

  private void quotes(String pointer, JsonNode node) {
    JsonNode first = node.path("passages").path(0).path("quote");
    if (node.has("quote") && first.isTextual() && !first.equals(node.path("quote"))) {
      problems.add(pointer + "/quote: it is not the quote of the first passage");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      quotes(pointer + "/" + field.getKey(), field.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      quotes(pointer + "/" + i, node.path(i));
    }
  }
}
