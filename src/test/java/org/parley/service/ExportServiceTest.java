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
  private static class FullDisk implements TimelineExporter {
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

  private ExportReport exported(String format, Path file, ClaimQuery query) {
    return exports.export(new ExportRequest(format, file, query), ExportListener.silent());
  }

  private static ClaimQuery outlet(String name) {
    return new ClaimQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void anExportCanBeVerifiedAgainstTheArticles() {
    Path file = out.resolve("timeline.json");
    ExportReport report = exported("json", file, ClaimQuery.all());
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
    exported("json", file, ClaimQuery.all());
    Files.writeString(file, Files.readString(file).replace("Anna Berg met", "Anna Berg saw"));
    assertFalse(new TimelineVerifyService(desk.importers).timeline(file, folder).intact());
  }

  @Test
  void aFileThatIsNoTimelineDoesNotVerify() throws IOException {
    Path file = Files.writeString(out.resolve("timeline.json"), "not JSON");
    assertFalse(new TimelineVerifyService(desk.importers).timeline(file, folder).intact());
  }

  /** Leaves the denial beside the claim of its own article only. */
  private void unlinkTheDenialFromOslo() {
    String response = desk.ledger.findings().responses().get(0).id();
    new ReviewService(desk.ledger)
        .unlinkResponse(response, desk.osloClaim().id(), "other matter", "Ada");
  }

  @Test
  void aFilterThatTakesADenialFromAMeetingIsRefusedByName() throws IOException {
    unlinkTheDenialFromOslo();
    Path file = Files.writeString(out.resolve("timeline.json"), "older");
    UnfairExportException refused =
        assertThrows(UnfairExportException.class, () -> exported("json", file, outlet("TASS")));
    assertEquals(
        "the filter keeps meetings but leaves out 1 answer or hedge of theirs: the denial by The"
            + " ministry in b-norway.txt of 2024-03-05; nothing was written",
        refused.getMessage());
    assertEquals("older", Files.readString(file));
  }

  @Test
  void anOmissionThatIsAllowedIsWrittenIntoTheFile() throws IOException {
    unlinkTheDenialFromOslo();
    Path file = out.resolve("timeline.json");
    exports.export(new ExportRequest("json", file, outlet("TASS"), true), ExportListener.silent());
    assertTrue(
        Files.readString(file)
            .contains(
                "\"left out by the filter: the denial by The ministry in b-norway.txt of"
                    + " 2024-03-05\""));
  }

  @Test
  void whatAnExportWouldHoldIsKnownBeforehand() {
    assertEquals(
        new ExportChoice(
            "json",
            "json",
            "the timeline with all its proof, which parley verify can check",
            1,
            2,
            List.of(),
            List.of(),
            List.of()),
        exports.choices(ClaimQuery.all()).get(0));
  }

  @Test
  void anExportThatIsStoppedKeepsTheOlderFile() throws IOException {
    Path file = Files.writeString(out.resolve("timeline.json"), "older");
    ExportListener impatient =
        new ExportListener() {
          @Override
          public void written(long bytes) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    ExportService large =
        new ExportService(
            desk.service,
            List.of(
                new FullDisk() {
                  @Override
                  public void export(Timeline timeline, OutputStream out) {
                    try {
                      out.write(new byte[1 << 20]);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }
                }));
    assertThrows(
        ExportCancelledException.class,
        () -> large.export(new ExportRequest("broken", file, ClaimQuery.all()), impatient));
    assertEquals("older", Files.readString(file));
  }

  @Test
  void aFailedExportKeepsTheOlderFileAndLeavesNoOther() throws IOException {
    Path file = Files.writeString(out.resolve("timeline.json"), "older");
    assertThrows(ServiceException.class, () -> exported("broken", file, ClaimQuery.all()));
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
