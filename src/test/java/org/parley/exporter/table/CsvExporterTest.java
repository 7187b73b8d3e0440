package org.parley.exporter.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.exporter.SampleTimeline;

class CsvExporterTest {
  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(,|\r\n)");

  private static String exported() {
    var out = new ByteArrayOutputStream();
    new CsvExporter().export(SampleTimeline.timeline(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The rows as RFC 4180 reads them, each by the names of its columns; all text must be read. */
  private static List<Map<String, String>> rows(String csv) {
    List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher cell = CELL.matcher(csv).region(1, csv.length());
    int end = 1;
    while (cell.lookingAt()) {
      lines.get(lines.size() - 1).add(cell.group(1).replace("\"\"", "\""));
      if (cell.group(2).startsWith("\r")) {
        lines.add(new ArrayList<>());
      }
      end = cell.end();
      cell.region(end, csv.length());
    }
    assertEquals(csv.length(), end);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size() - 1)) {
      assertEquals(lines.get(0).size(), line.size());
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void theFileOpensAsUtf8InSpreadsheets() {
    assertEquals('\uFEFF', exported().charAt(0));
  }

  @Test
  void eachClaimIsARowAndAnswersToNothingAndWhatWasLeftOutComeLast() {
    assertEquals(
        List.of("claim", "claim", "answer without claim", "left out"),
        rows(exported()).stream().map(row -> row.get("record")).toList());
  }

  @Test
  void aClaimStandsBesideItsTimeItsSourcesAndItsAnswers() {
    Map<String, String> row = rows(exported()).get(0);
    assertEquals(
        List.of(
            "2021-04-26/2021-05-02",
            "last week",
            "alleged",
            "disputed",
            "Ola Berg",
            "Westhaven",
            "\"Envoys\" of Norland met <b>Ola Berg</b></script> in Westhaven",
            "Radio Vest",
            "The Courier",
            "NO COMMENT: Berg's office: ““We have no comment,” said \\Berg\\'s office.” (Evening"
                + " Post, undated; suggested)"),
        List.of(
                "date",
                "time_words",
                "modality",
                "review",
                "parties",
                "places",
                "quote",
                "sources",
                "outlet",
                "answers")
            .stream()
            .map(row::get)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "  =1",
        "\t=1",
        "\r=1",
        "＝1",
        "\n-1"
      })
  void noCellBeginsAFormula(String hostile) {
    assertEquals('\'', SafeCell.of(hostile).charAt(0));
  }

  @Test
  void whatCannotBeShownIsReplacedAndTheRestKept() {
    assertEquals(
        "a � � � b 🤷 \"c\", مرحبا\nd", SafeCell.of("a \0 \u202E \uD800 b\t🤷 \"c\", مرحبا\nd"));
  }

  @Test
  void whatATableHasNoRoomForIsCounted() {
    assertEquals(
        List.of(
            "where quotes stand, and the digests that prove them: only the JSON timeline has them",
            "1 decision of editors, apart from the state they led to",
            "2 reasons why claims are one meeting or have an answer"),
        new CsvExporter().losses(SampleTimeline.timeline()));
  }
}
