package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.model.Timeline;

class ClaimsJsonExporterTest {

  @Test
  void theListIsTheSameWheneverTheDecisionsWereMade() {
    Timeline later = SampleTimeline.recordedAt(Instant.parse("2031-01-01T00:00:00Z"));

    assertEquals(exported(SampleTimeline.timeline()), exported(later));
  }

  @Test
  void theListNamesNeitherTheHeadOfTheLedgerNorATimeOfRecording() {
    String json = exported(SampleTimeline.timeline());

    assertFalse(json.contains("a".repeat(64)) || json.contains("2021-05-04T"), json);
  }

  @Test
  void theListHoldsTheMeetingsOfTheTimelineAndTheirNumber() {
    String json = exported(SampleTimeline.timeline());

    assertEquals(
        "{\n  \"format\": \"parley-claims/1\",\n", json.substring(0, json.indexOf("  \"filters")));
    assertEquals(1, json.split("\n  \"count\": 2,\n", -1).length - 1);
  }

  private static String exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new ClaimsJsonExporter(SampleTimeline::text).export(timeline, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
