package org.parley.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An exported timeline, read back as it stands in the file. */
public final class TimelineDocument {
  private static final String DIGEST = "content_sha256";

  private final JsonNode root;

  private TimelineDocument(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @throws JsonFailure when there is none, it cannot be read or is no JSON
   */
  public static TimelineDocument read(Path file) {
    try {
      return new TimelineDocument(JsonFormat.MAPPER.readTree(file.toFile()));
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new JsonFailure(file + place + ": this is not JSON: " + e.getOriginalMessage(), e);
    } catch (NoSuchFileException | java.io.FileNotFoundException e) {
      throw new JsonFailure(file + ": there is no such file that can be read", e);
    } catch (IOException e) {
      throw new JsonFailure(file + ": it cannot be read: " + e.getMessage(), e);
    }
  }

  /** What breaks the published schema, contradicts itself or the document's digest, in words. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>(TimelineSchema.problems(root));
    problems.addAll(TimelineConsistency.problems(root));
    if (root instanceof ObjectNode document && document.path(DIGEST).isTextual()) {
      String stated = document.path(DIGEST).textValue();
      if (!stated.equals(digest(document))) {
        problems.addAll(TimelineChecks.problems(document));
        problems.add("/" + DIGEST + ": the document was changed after it was exported");
      }
    }
    return List.copyOf(problems);
  }

  /** Every passage quoted anywhere in the document, in its order. */
  public List<QuotedPassage> passages() {
    List<QuotedPassage> found = new ArrayList<>();
    collect("", root, found);
    return List.copyOf(found);
  }

  private static void collect(String pointer, JsonNode node, List<QuotedPassage> found) {
    if (node.has("quote") && node.has("start")) {
      found.add(passage(pointer, node));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      collect(pointer + "/" + field.getKey(), field.getValue(), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(pointer + "/" + i, node.path(i), found);
    }
  }

  private static QuotedPassage passage(String pointer, JsonNode node) {
    return new QuotedPassage(
        pointer,
        node.path("article").asText(),
        node.path("start").asInt(),
        node.path("end").asInt(),
        node.path("start_code_point").asInt(),
        node.path("end_code_point").asInt(),
        node.path("prefix").asText(),
        node.path("quote").asText(),
        node.path("suffix").asText());
  }

  private static String digest(ObjectNode document) {
    ObjectNode content = document.deepCopy();
    content.remove(DIGEST);
    try {
      MessageDigest digest = Digests.sha256();
      digest.update(JsonFormat.MAPPER.writeValueAsBytes(content));
      return Digests.hex(digest);
    } catch (JsonProcessingException e) {
      throw new JsonFailure("the document could not be digested", e);
    }
  }
}
