package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exporter.PredictionExporter;
import org.parley.service.FileReport.Outcome;

final class ExtractServiceTest {
  @TempDir private Path folder;
  @TempDir private Path out;

  @Test
  void everyArticleGivesOneJsonFileAndEveryFailureAReport() throws IOException {
    Desk desk = new Desk(folder);
    desk.write(
        "c-bad.txt",
        "This unreadable article of several words says that somebody was somewhere then.\n");
    ExtractReport report =
        new ExtractService(desk.importers, new LineReader(), new PredictionExporter())
            .extract(folder, out.resolve("new"), ImportListener.silent());
    assertEquals(
        List.of(Outcome.IMPORTED, Outcome.IMPORTED, Outcome.FAILED),
        report.files().stream().map(FileReport::outcome).toList());
    assertTrue(report.anyFailed());
    try (Stream<Path> written = Files.list(out.resolve("new"))) {
      assertEquals(
          List.of("a-oslo.json", "b-norway.json"),
          written.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(Files.readString(out.resolve("new/a-oslo.json")).contains("Viktor Orlov"));
  }
}
