package org.parley.exporter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.Timeline;

/** What an exporter wrote, as JSON trees. */
public final class Trees {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Trees() {}

  public static String text(TimelineExporter exporter, Timeline timeline) {
    var out = new ByteArrayOutputStream();
    exporter.export(timeline, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The one document. */
  public static JsonNode document(TimelineExporter exporter, Timeline timeline) {
    return tree(text(exporter, timeline));
  }

  /** A tree for each line. */
  public static List<JsonNode> lines(TimelineExporter exporter, Timeline timeline) {
    return text(exporter, timeline).lines().map(Trees::tree).toList();
  }

  /** The texts of an array. */
  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
