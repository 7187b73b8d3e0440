package org.parley.exporter.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.exporter.RandomTimeline;
import org.parley.exporter.SampleTimeline;
import org.parley.exporter.Trees;
import org.parley.model.ClaimEntry;
import org.parley.model.Precision;
import org.parley.model.Timeline;

class PloverExporterTest {
  private static final Set<String> MODES = Set.of("visit", "multilateral", "null");

  @Test
  void aDayIsGivenOnlyWhereItIsKnownAsOne() {
    Timeline timeline = RandomTimeline.of(61, 1000).timeline();
    List<ClaimEntry> claims = timeline.meetings().flatMap(one -> one.claims().stream()).toList();
    List<JsonNode> events = Trees.lines(new PloverExporter(), timeline);
    assertEquals(
        claims.stream()
            .map(
                entry ->
                    entry.claim().when().precision() == Precision.DAY
                        ? entry.claim().when().earliest().orElseThrow().toString()
                        : "null")
            .toList(),
        events.stream().map(event -> event.path("event_date").asText()).toList());
    events.forEach(
        event ->
            assertTrue(
                event.path("event_type").asText().equals("CONSULT")
                    && MODES.contains(event.path("event_mode").asText())));
  }

  @Test
  void theAnswersGoWithTheEvent() {
    JsonNode event = Trees.lines(new PloverExporter(), SampleTimeline.timeline()).get(0);
    assertEquals(
        "no-comment Berg's office",
        event.path("parley").path("answers").path(0).path("kind").asText()
            + " "
            + event.path("parley").path("answers").path(0).path("speaker").asText());
  }

  @Test
  void everyEventSaysWhatTheFileLeavesOut() {
    for (JsonNode event : Trees.lines(new PloverExporter(), SampleTimeline.timeline())) {
      assertEquals(
          SampleTimeline.timeline().omissions(),
          Trees.texts(event.path("parley").path("omissions")));
    }
  }

  @Test
  void whatHasNoDateIsCounted() {
    assertTrue(
        new PloverExporter()
            .losses(SampleTimeline.timeline())
            .contains("2 events without a date, because the day is not known"));
  }
}
