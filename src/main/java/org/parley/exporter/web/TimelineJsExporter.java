package org.parley.exporter.web;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.parley.exporter.Losses;
import org.parley.exporter.Phrases;
import org.parley.exporter.TimelineExporter;
import org.parley.exporter.Wording;
import org.parley.json.JsonWriter;
import org.parley.model.Meeting;
import org.parley.model.Precision;
import org.parley.model.Timeline;
import org.parley.model.When;

/**
 * Writes the JSON that TimelineJS shows: a slide for each dated meeting, and a first slide that
 * lists the undated and what was left out.
 */
public final class TimelineJsExporter implements TimelineExporter {
  @Override
  public String format() {
    return "timelinejs";
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String meaning() {
    return "slides for TimelineJS on a web page";
  }

  @Override
  public void export(Timeline timeline, OutputStream out) {
    try (JsonWriter json = JsonWriter.plain(out)) {
      json.object(
          () -> {
            json.text("scale", "human");
            json.object("title", () -> title(json, timeline));
            json.array(
                "events", timeline.dated(), meeting -> json.object(() -> event(json, meeting)));
          });
      json.endLine();
    }
  }

  private static void title(JsonWriter json, Timeline timeline) {
    json.text("unique_id", "about");
    json.object(
        "text",
        () -> {
          json.text("headline", "Who is said to have met whom");
          json.text("text", SlideText.about(timeline));
        });
  }

  private static void event(JsonWriter json, Meeting meeting) {
    When when = meeting.when();
    json.text("unique_id", "meeting-" + meeting.id());
    json.object("start_date", () -> date(json, first(when), when.precision()));
    if (when.earliest().isPresent() && isInterval(when)) {
      when.latest()
          .ifPresent(last -> json.object("end_date", () -> date(json, last, when.precision())));
    }
    json.text("display_date", SlideText.plain(Phrases.when(when)));
    json.object(
        "text",
        () -> {
          json.text("headline", SlideText.plain(Wording.of(meeting)));
          json.text("text", SlideText.of(meeting));
        });
  }

  private static LocalDate first(When when) {
    return when.earliest().or(when::latest).orElseThrow();
  }

  private static boolean isInterval(When when) {
    return when.precision() != Precision.DAY
        && when.precision() != Precision.MONTH
        && when.precision() != Precision.YEAR;
  }

  /** A date no finer than what is known. */
  private static void date(JsonWriter json, LocalDate day, Precision precision) {
    json.number("year", day.getYear());
    if (precision != Precision.YEAR) {
      json.number("month", day.getMonthValue());
    }
    if (precision != Precision.YEAR && precision != Precision.MONTH) {
      json.number("day", day.getDayOfMonth());
    }
  }

  @Override
  public List<String> losses(Timeline timeline) {
    return Losses.of(timeline)
        .anchors()
        .count(timeline.undated().size(), "undated meeting", "without a slide: the first lists it")
        .furtherPassages()
        .decisions()
        .reasons()
        .remarks()
        .inWords();
  }
}
