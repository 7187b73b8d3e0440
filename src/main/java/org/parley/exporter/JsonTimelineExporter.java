package org.parley.exporter;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.json.JsonWriter;
import org.parley.json.LogDetail;
import org.parley.json.MeetingJson;
import org.parley.json.QueryJson;
import org.parley.model.ClaimEntry;
import org.parley.model.Meeting;
import org.parley.model.Timeline;

/** Writes the JSON timeline, {@code parley-timeline/1}, which anyone can check offline. */
public final class JsonTimelineExporter implements TimelineExporter {
  private static final String FORMAT = "parley-timeline/1";
  private static final String SCHEMA = "urn:parley:schema:timeline:1";

  private final Function<String, Optional<String>> texts;
  private final String version;

  /**
   * @param texts canonical text by article id
   * @param version of this application, named in the header
   */
  public JsonTimelineExporter(Function<String, Optional<String>> texts, String version) {
    this.texts = texts;
    this.version = version;
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String meaning() {
    return "the timeline with all its proof, which parley verify can check";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = new JsonWriter(out)) {
      json.object(
          () -> {
            json.startChecks();
            header(json, timeline);
            MeetingJson meetings = new MeetingJson(json, texts, LogDetail.WHOLE);
            meetings.meetings("meetings", timeline.dated());
            meetings.meetings("undated", timeline.undated());
            meetings.unlinked("unlinked_responses", timeline.unlinked());
            json.endChecks();
            json.text("content_sha256", json.endDigest());
          });
      json.endLine();
    }
  }

  private void header(JsonWriter json, Timeline timeline) {
    json.text("format", FORMAT);
    json.text("schema", SCHEMA);
    json.object(
        "generator",
        () -> {
          json.text("name", "Parley");
          json.text("version", version);
        });
    json.object(
        "ledger",
        () -> {
          json.text("head_digest", timeline.headDigest());
          json.number("head_sequence", timeline.headSequence());
        });
    new QueryJson(json).query("filters", timeline.query());
    json.texts("omissions", timeline.omissions());
    counts(json, timeline);
  }

  private static void counts(JsonWriter json, Timeline timeline) {
    json.object(
        "counts",
        () -> {
          json.number("meetings", timeline.dated().size());
          json.number("undated", timeline.undated().size());
          json.number("claims", claims(timeline.dated()) + claims(timeline.undated()));
          json.number("answers", answers(timeline.dated()) + answers(timeline.undated()));
          json.number("unlinked_responses", timeline.unlinked().size());
        });
  }

  private static long claims(List<Meeting> meetings) {
    return meetings.stream().mapToLong(meeting -> meeting.claims().size()).sum();
  }

  private static long answers(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(meeting -> meeting.claims().stream())
        .map(ClaimEntry::answers)
        .mapToLong(List::size)
        .sum();
  }
}
