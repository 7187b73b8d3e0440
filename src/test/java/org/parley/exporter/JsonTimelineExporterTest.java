package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ClaimQuery;
import org.parley.model.Timeline;

class JsonTimelineExporterTest {

  static String exported(Timeline timeline) {
    var out = new ByteArrayOutputStream();
    new JsonTimelineExporter(SampleTimeline::text, "1.2.3").export(timeline, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSampleLooksLikeTheGoldenFile() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("timeline.golden.json")) {
      assertEquals(
          new String(golden.readAllBytes(), StandardCharsets.UTF_8),
          exported(SampleTimeline.timeline()));
    }
  }

  @Test
  void exportingTwiceGivesTheSameText() {
    assertEquals(exported(SampleTimeline.timeline()), exported(SampleTimeline.timeline()));
  }

  @Test
  void anEmptyLedgerIsExportedWithEmptyLists() {
    String expected =
        """
        {
          "format": "parley-timeline/1",
          "schema": "urn:parley:schema:timeline:1",
          "generator": {
            "name": "Parley",
            "version": "1.2.3"
          },
          "ledger": {
            "head_digest": "0000000000000000000000000000000000000000000000000000000000000000",
            "head_sequence": 0
          },
          "filters": {
            "text": "<\\"Ø\\">",
            "party": null,
            "place": null,
            "outlet": null,
            "kind": null,
            "modality": null,
            "answered": null,
            "review": null,
            "from": null,
            "to": null
          },
          "omissions": [],
          "counts": {
            "meetings": 0,
            "undated": 0,
            "claims": 0,
            "answers": 0,
            "unlinked_responses": 0
          },
          "meetings": [],
          "undated": [],
          "unlinked_responses": [],
          "checks": "b91c312deadf615227e50df55fdc5ad2396b7e24b2d7316fdd085732e94cda7d2f300408d7fc66208f33",
          "content_sha256": "DIGEST"
        }
        """;
    var all = ClaimQuery.all();
    var query =
        new ClaimQuery(
            Optional.of("<\"Ø\">"),
            all.party(),
            all.place(),
            all.outlet(),
            all.kind(),
            all.modality(),
            all.answered(),
            all.review(),
            all.from(),
            all.to());
    var empty = new Timeline(query, "0".repeat(64), 0, List.of(), List.of(), List.of(), List.of());

    assertEquals(expected, exported(empty).replaceAll("[0-9a-f]{64}(?=\"\n}\n$)", "DIGEST"));
  }
}
