package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exporter.JsonTimelineExporter;
import org.parley.exporter.TimelineExporter;
import org.parley.model.Article;
import org.parley.model.ClaimQuery;
import org.parley.model.Timeline;

final class ExportServiceTest {
  @TempDir private Path folder;
  @TempDir private Path out;
  private Desk desk;
  private ExportService exports;

  /** Writes half of a file and fails, like a full disk. */
  private static final class FullDisk implements TimelineExporter {
    @Override
    public String format() {
      return "broken";
    }

    @Override
    public String ending() {
      return "txt";
    }

    @Override
    public String meaning() {
      return "nothing";
    }

    @Override
    public void export(Timeline timeline, OutputStream out) {
      try {
        out.write('{');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      throw new UncheckedIOException(new IOException("no space left"));
    }
  }

  @BeforeEach
  void importArticles() {
    desk = new Desk(folder);
    desk.importAll();
    exports =
        new ExportService(
            desk.service,
            List.of(
                new JsonTimelineExporter(id -> desk.service.article(id).map(Article::text), "test"),
                new FullDisk()));
  }

  @Test
  void anExportCanBeVerifiedAgainstTheArticles() {
    Path file = out.resolve("timeline.json");
    ExportReport report = exports.export("json", file, ClaimQuery.all());
    assertEquals(
        List.of(1, 2, List.of()), List.of(report.meetings(), report.claims(), report.omissions()));
    assertEquals(
        new VerifyReport(
            List.of("timeline " + file, "2 articles in " + folder), Optional.empty(), List.of()),
        new TimelineVerifyService(desk.importers).timeline(file, folder));
  }

  @Test
  void aChangedQuoteDoesNotVerify() throws IOException {
    Path file = out.resolve("timeline.json");
    exports.export("json", file, ClaimQuery.all());
    Files.writeString(file, Files.readString(file).replace("Anna Berg met", "Anna Berg saw"));
    assertFalse(new TimelineVerifyService(desk.importers).timeline(file, folder).intact());
  }

  @Test
  void aFileThatIsNoTimelineDoesNotVerify() throws IOException {
    Path file = Files.writeString(out.resolve("timeline.json"), "not JSON");
    assertFalse(new TimelineVerifyService(desk.importers).timeline(file, folder).intact());
  }

  @Test
  void aFailedExportKeepsTheOlderFileAndLeavesNoOther() throws IOException {
    Path file = Files.writeString(out.resolve("timeline.json"), "older");
    assertThrows(ServiceException.class, () -> exports.export("broken", file, ClaimQuery.all()));
    assertEquals("older", Files.readString(file));
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void anUnknownFormatNamesTheKnownOnes() {
    assertEquals(List.of("broken", "json"), exports.formats());
    ServiceException refused =
        assertThrows(
            ServiceException.class,
            () -> exports.print("pdf", new ByteArrayOutputStream(), ClaimQuery.all()));
    assertEquals(
        "there is no export format \"pdf\"; choose one of broken, json", refused.getMessage());
  }

  @Test
  void theSameLedgerGivesTheSameBytes() {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    exports.print("json", one, ClaimQuery.all());
    exports.print("json", other, ClaimQuery.all());
    assertEquals(one.toString(StandardCharsets.UTF_8), other.toString(StandardCharsets.UTF_8));
    assertTrue(one.size() > 0);
  }

  @Test
  void theLedgerBehindItIsSound() {
    assertEquals(
        new VerifyReport(
            List.of("2 log entries", "2 articles"),
            Optional.of(desk.ledger.log().entries().get(1).digest()),
            List.of()),
        new VerifyService(desk.ledger).ledger());
  }
}
