package org.parley.exporter;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.parley.json.GroundsJson;
import org.parley.json.JsonWriter;
import org.parley.model.Grounds;

/** Writes why something is on file as it is, as one JSON object for programs. */
public final class GroundsExporter {
  private static final String FORMAT = "parley-explanation/1";

  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id
   */
  public GroundsExporter(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** Writes the whole document to {@code out}, which stays open. */
  public void export(Grounds grounds, OutputStream out) {
    try (JsonWriter json = new JsonWriter(out)) {
      json.object(
          () -> {
            json.text("format", FORMAT);
            new GroundsJson(json, texts).fields(grounds);
          });
      json.endLine();
    }
  }
}
