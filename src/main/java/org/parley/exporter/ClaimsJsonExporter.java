package org.parley.exporter;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.json.JsonWriter;
import org.parley.json.LogDetail;
import org.parley.json.MeetingJson;
import org.parley.json.QueryJson;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/**
 * Lists meetings for machines: the objects of the JSON timeline, dated ones first, without anything
 * that depends on when the ledger was written.
 */
public final class ClaimsJsonExporter implements TimelineExporter {
  private static final String FORMAT = "parley-claims/1";

  private final Function<String, Optional<String>> texts;

  /**
   * @param texts canonical text by article id
   */
  public ClaimsJsonExporter(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  @Override
  public String format() {
    return "claims-json";
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String meaning() {
    return "the same meetings without the log, the list that claims --json prints";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    List<Meeting> meetings = timeline.meetings().toList();
    try (JsonWriter json = new JsonWriter(out)) {
      json.object(
          () -> {
            json.text("format", FORMAT);
            new QueryJson(json).query("filters", timeline.query());
            json.texts("omissions", timeline.omissions());
            json.number("count", meetings.size());
            MeetingJson values = new MeetingJson(json, texts, LogDetail.CLOCKLESS);
            values.meetings("meetings", meetings);
            values.unlinked("unlinked_responses", timeline.unlinked());
          });
      json.endLine();
    }
  }
}
