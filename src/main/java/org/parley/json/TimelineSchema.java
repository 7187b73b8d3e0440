package org.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published JSON Schema of the timeline. */
final class TimelineSchema {
  private static final String RESOURCE = "timeline-1.schema.json";
  private static final Schema SCHEMA = load();

  private TimelineSchema() {}

  /** Where {@code document} breaks the schema, each place with what is wrong. */
  static List<String> problems(JsonNode document) {
    return SCHEMA.validate(document).stream().map(TimelineSchema::inWords).toList();
  }

  private static Schema load() {
    try (InputStream in = TimelineSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new JsonFailure("the schema " + RESOURCE + " is missing from this installation");
      }
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonFormat.MAPPER.readTree(in));
    } catch (IOException e) {
      throw new JsonFailure("the schema " + RESOURCE + " could not be read", e);
    }
  }

  private static String inWords(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
