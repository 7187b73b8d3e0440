package org.parley.exporter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.exporter.Trees;
import org.parley.model.Timeline;

class TimelineJsExporterTest {
  @TempDir private Path folder;

  /** What TimelineJS's own code makes of an export, a line for each finding. */
  private List<String> read(Timeline timeline) throws IOException, InterruptedException {
    Optional<TimelineJs> timelineJs = TimelineJs.get();
    assumeTrue(timelineJs.isPresent(), "TimelineJS is not here, and npm cannot get it");
    return timelineJs
        .get()
        .read(
            Files.writeString(
                folder.resolve("timeline.json"), Trees.text(new TimelineJsExporter(), timeline)));
  }

  @Test
  void timelineJsItselfKeepsEveryDatedMeetingOfAThousandClaimsWithoutAnError()
      throws IOException, InterruptedException {
    Timeline timeline = RandomTimeline.of(21, 1000).timeline();
    List<String> said = read(timeline);
    assertEquals("errors 0", said.get(0));
    assertEquals(timeline.dated().size(), said.size() - 2);
  }

  @Test
  void aDateIsNoFinerThanWhatIsKnown() {
    Timeline timeline = RandomTimeline.of(22, 200).timeline();
    JsonNode events = Trees.document(new TimelineJsExporter(), timeline).path("events");
    for (int i = 0; i < timeline.dated().size(); i++) {
      boolean day = timeline.dated().get(i).when().edtf().orElseThrow().length() == 10;
      assertEquals(day, events.path(i).path("start_date").has("day"));
    }
  }

  @Test
  void theWordsOfTheArticleAreTheDateThatIsShown() {
    JsonNode event =
        Trees.document(new TimelineJsExporter(), SampleTimeline.timeline()).path("events").path(0);
    assertEquals("“last week” = 2021-04-26/2021-05-02", event.path("display_date").asText());
    assertEquals(
        "{\"year\":2021,\"month\":4,\"day\":26}{\"year\":2021,\"month\":5,\"day\":2}",
        event.path("start_date").toString() + event.path("end_date"));
  }

  @Test
  void theFirstSlideListsTheUndatedAndWhatWasLeftOut() {
    String text =
        Trees.document(new TimelineJsExporter(), SampleTimeline.timeline())
            .path("title")
            .path("text")
            .path("text")
            .asText();
    assertEquals(
        List.of(
            "Left out: 1 claim left out because an editor rejected it as misread",
            "Without a date: Parties not named may have held talks (date unknown)",
            "To no claim on file: a visitor answers: doubt"),
        Jsoup.parse(text).select("p").eachText());
  }

  @Test
  void noNameBecomesMarkup() {
    Timeline timeline = RandomTimeline.of(23, 300).timeline();
    List<String> texts = new ArrayList<>();
    JsonNode document = Trees.document(new TimelineJsExporter(), timeline);
    document.findValuesAsText("headline").forEach(texts::add);
    document.findValuesAsText("display_date").forEach(texts::add);
    texts.forEach(text -> assertTrue(Jsoup.parse(text).body().children().isEmpty(), text));
    document
        .path("events")
        .forEach(
            event ->
                assertTrue(
                    Jsoup.parse(event.path("text").path("text").asText())
                        .body()
                        .select("*:not(body):not(p):not(blockquote):not(strong):not(a)")
                        .isEmpty()));
  }
}
