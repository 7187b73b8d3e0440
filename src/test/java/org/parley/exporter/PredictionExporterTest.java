package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Evidenced;
import org.parley.model.Extraction;
import org.parley.model.LinkState;
import org.parley.model.Precision;
import org.parley.model.When;

class PredictionExporterTest {

  @Test
  void anExtractionIsWrittenFlatAndNumbered() {
    assertEquals(
        """
        {
          "file": "first.txt",
          "outlet": "The Courier",
          "published": "2021-05-03",
          "title": null,
          "claims": [
            {
              "id": "c1",
              "quote": "\\"Envoys\\" of Norland met <b>Ola Berg</b></script> in Westhaven",
              "other_quotes": [],
              "kind": "meeting",
              "participants": [
                {
                  "name": "Ola Berg",
                  "aliases": [
                    "Berg"
                  ]
                }
              ],
              "places": [
                "Westhaven"
              ],
              "time": {
                "text": "last week",
                "start": "2021-04-26",
                "end": "2021-05-02"
              },
              "attributed_to": [
                "Radio Vest"
              ],
              "modality": "alleged"
            }
          ],
          "responses": [
            {
              "id": "r1",
              "quote": "“We have no comment,” said \\\\Berg\\\\'s office.",
              "other_quotes": [],
              "stance": "no-comment",
              "speaker": "Berg's office",
              "targets": [
                "c1"
              ]
            }
          ]
        }
        """,
        exported(extraction(SampleTimeline.claim())));
  }

  @Test
  void aMonthIsWrittenAsAMonth() {
    Claim week = SampleTimeline.claim();
    When may =
        new When(
            Optional.of("in May"),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 5, 1)),
            Optional.of(LocalDate.of(2021, 5, 31)),
            Precision.MONTH,
            Optional.empty(),
            Optional.empty(),
            Optional.of("2021-05"));
    Claim month =
        new Claim(
            week.id(),
            week.articleId(),
            week.kind(),
            week.modality(),
            week.passages(),
            week.parties(),
            week.places(),
            may,
            week.attribution(),
            week.implicit(),
            week.generic(),
            week.why());

    String time =
        exported(extraction(month))
            .lines()
            .filter(line -> line.contains("2021-05\""))
            .map(String::strip)
            .toList()
            .toString();

    assertEquals("[\"start\": \"2021-05\",, \"end\": \"2021-05\"]", time);
  }

  private static Extraction extraction(Claim claim) {
    String text = SampleTimeline.TEXTS.get(SampleTimeline.FIRST);
    Article article =
        new Article(
            SampleTimeline.FIRST,
            "first.txt",
            text,
            Evidenced.stated(
                "The Courier", SampleTimeline.at(SampleTimeline.FIRST, "The Courier"), "head"),
            Evidenced.stated(
                LocalDate.of(2021, 5, 3),
                SampleTimeline.at(SampleTimeline.FIRST, "3 May 2021"),
                "head"),
            Evidenced.unknown(),
            Optional.empty(),
            "en",
            List.of());
    String response = SampleTimeline.noComment().id();
    return new Extraction(
        article,
        List.of(claim),
        List.of(SampleTimeline.noComment()),
        List.of(
            new AnswerLink(response, claim.id(), LinkState.SUGGESTED, 1, List.of()),
            new AnswerLink(response, "elsewhere", LinkState.SUGGESTED, 1, List.of())),
        List.of());
  }

  private static String exported(Extraction extraction) {
    var out = new ByteArrayOutputStream();
    new PredictionExporter().export(extraction, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
