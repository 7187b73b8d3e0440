package org.parley.exporter.data;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.parley.exporter.Losses;
import org.parley.exporter.TimelineExporter;
import org.parley.json.JsonWriter;
import org.parley.model.Timeline;

/** Writes FollowTheMoney entities, one JSON object on each line. */
public final class FtmExporter implements TimelineExporter {
  @Override
  public String format() {
    return "ftm";
  }

  @Override
  public String ending() {
    return "ftm.json";
  }

  @Override
  public String meaning() {
    return "FollowTheMoney entities for Aleph and other investigation databases";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = JsonWriter.lines(out)) {
      for (FtmEntity entity : FtmEntities.of(timeline)) {
        json.object(() -> entity(json, entity));
        json.endLine();
      }
    }
  }

  private static void entity(JsonWriter json, FtmEntity entity) {
    json.text("id", entity.id());
    json.text("schema", entity.schema());
    json.object(
        "properties",
        () -> {
          for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
            if (!property.getValue().isEmpty()) {
              json.texts(property.getKey(), property.getValue());
            }
          }
        });
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return lost(timeline);
  }

  /** What neither form of FollowTheMoney has room for. */
  static List<String> lost(Timeline timeline) {
    return Losses.of(timeline)
        .anchors()
        .furtherPassages()
        .decisions()
        .reasons()
        .remarks()
        .inWords();
  }
}
