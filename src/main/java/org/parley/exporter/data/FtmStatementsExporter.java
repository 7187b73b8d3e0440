package org.parley.exporter.data;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.parley.exporter.TimelineExporter;
import org.parley.json.JsonWriter;
import org.parley.model.Timeline;

/** Writes FollowTheMoney statements: one value of one property of one entity on each line. */
public final class FtmStatementsExporter implements TimelineExporter {
  private static final String DATASET = "parley";

  @Override
  public String format() {
    return "ftm-statements";
  }

  @Override
  public String ending() {
    return "statements.json";
  }

  @Override
  public String meaning() {
    return "the same value by value, as FollowTheMoney statements";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = JsonWriter.lines(out)) {
      for (FtmEntity entity : FtmEntities.of(timeline)) {
        for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
          for (String value : property.getValue()) {
            json.object(() -> statement(json, entity, property.getKey(), value));
            json.endLine();
          }
        }
      }
    }
  }

  private static void statement(JsonWriter json, FtmEntity entity, String property, String value) {
    String key = String.join(".", DATASET, entity.id(), property, value);
    json.text("id", FtmEntities.digest(key));
    json.text("entity_id", entity.id());
    json.text("canonical_id", entity.id());
    json.text("schema", entity.schema());
    json.text("prop", property);
    json.text("value", value);
    json.text("dataset", DATASET);
    json.flag("external", false);
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return FtmExporter.lost(timeline);
  }
}
