package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.importer.PlainTextImporter;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;
import org.parley.service.FileReport.Outcome;

final class ImportServiceTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  private static List<Outcome> outcomes(ImportReport report) {
    return report.files().stream().map(FileReport::outcome).toList();
  }

  private static final class Recorder implements ImportListener {
    private final List<String> calls = new ArrayList<>();
    private final int cancelAfter;

    Recorder(int cancelAfter) {
      this.cancelAfter = cancelAfter;
    }

    @Override
    public void started(int files) {
      calls.add("started " + files);
    }

    @Override
    public void reading(int index, String file) {
      calls.add("reading " + index + " " + Path.of(file).getFileName());
    }

    @Override
    public void done(int done, int total, FileReport report) {
      calls.add("done " + done + "/" + total + " " + report.outcome());
    }

    @Override
    public void linking() {
      calls.add("linking");
    }

    @Override
    public boolean isCancelled() {
      return calls.stream().filter(call -> call.startsWith("done")).count() >= cancelAfter;
    }
  }

  @Test
  void aFolderIsImportedAndLinked() {
    ImportReport report = desk.importAll();
    assertEquals(List.of(Outcome.IMPORTED, Outcome.IMPORTED), outcomes(report));
    assertEquals(List.of(1, 1), report.files().stream().map(FileReport::claims).toList());
    assertEquals(1, report.newMeetingLinks());
    assertEquals(1, report.newAnswerLinks());
    assertFalse(report.anyFailed());
  }

  @Test
  void importingTwiceAddsNothing() {
    desk.importAll();
    List<Object> before = everything();
    ImportReport again = desk.importAll();
    assertEquals(List.of(Outcome.DUPLICATE, Outcome.DUPLICATE), outcomes(again));
    assertEquals(0, again.newMeetingLinks() + again.newAnswerLinks());
    assertEquals(before, everything());
  }

  private List<Object> everything() {
    return List.of(
        desk.ledger.articles().headers(),
        desk.ledger.findings().claims(),
        desk.ledger.findings().responses(),
        desk.ledger.links().answers(),
        desk.ledger.links().meetings(),
        desk.ledger.log().entries());
  }

  @Test
  void oneFileTwiceInABatchIsADuplicate() {
    desk.write("c-copy.txt", Desk.OSLO);
    assertEquals(
        List.of(Outcome.IMPORTED, Outcome.IMPORTED, Outcome.DUPLICATE), outcomes(desk.importAll()));
  }

  @Test
  void oneFailureNamesItsFileAndStopsNoOther() throws IOException {
    Path bad =
        desk.write(
            "a-bad.txt",
            "This unreadable article of several words says that somebody was somewhere then.\n");
    Files.write(folder.resolve("c-empty.txt"), new byte[0]);
    ImportReport report = desk.importAll();
    assertEquals(
        List.of(Outcome.FAILED, Outcome.IMPORTED, Outcome.IMPORTED, Outcome.FAILED),
        outcomes(report));
    assertTrue(report.anyFailed());
    assertEquals(
        bad
            + ": it could not be read: the reader stumbled;"
            + " nothing of it was stored; the other files are not affected",
        report.files().get(0).diagnostics().get(0).inWords());
    assertEquals(1, report.newMeetingLinks());
  }

  @Test
  void aMissingFileIsReportedAndTheOthersAreImported() {
    ImportReport report =
        desk.imports.importPaths(
            List.of(folder.resolve("none.txt"), folder), ImportListener.silent());
    assertTrue(report.anyFailed());
    assertEquals(2, report.count(Outcome.IMPORTED));
  }

  @Test
  void progressIsToldInOrderFromOneThread() {
    Recorder recorder = new Recorder(Integer.MAX_VALUE);
    desk.imports.importPaths(List.of(folder), recorder);
    assertEquals(
        List.of(
            "started 2",
            "reading 0 a-oslo.txt",
            "done 1/2 IMPORTED",
            "reading 1 b-norway.txt",
            "done 2/2 IMPORTED",
            "linking"),
        recorder.calls);
  }

  @Test
  void aCancelledImportKeepsWhatIsDoneAndReportsTheRest() {
    ImportReport report = desk.imports.importPaths(List.of(folder), new Recorder(1));
    assertTrue(report.cancelled());
    assertEquals(List.of(Outcome.IMPORTED, Outcome.SKIPPED), outcomes(report));
    assertEquals(1, desk.service.articles().size());
  }

  @Test
  void cancellingDoesNotWaitForTheArticleBeingRead() {
    ImportService slow =
        new ImportService(
            desk.ledger,
            desk.importers,
            article -> {
              waitForever();
              return new LineReader().read(article);
            });
    ImportReport report = slow.importPaths(List.of(folder), new Recorder(0));
    assertEquals(List.of(Outcome.SKIPPED, Outcome.SKIPPED), outcomes(report));
  }

  private static void waitForever() {
    try {
      new java.util.concurrent.CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void linksThatAnInterruptedImportLeftOutComeWithTheNext() {
    for (String text : List.of(Desk.OSLO, Desk.NORWAY)) {
      RawDocument document = new RawDocument("x.txt", text.getBytes(StandardCharsets.UTF_8));
      Article article = new PlainTextImporter().read(document).article().orElseThrow();
      Extraction extraction = new LineReader().read(article);
      desk.ledger.articles().record(document, extraction, "import");
    }
    assertEquals(List.of(), desk.ledger.links().meetings());
    ImportReport report = desk.importAll();
    assertEquals(List.of(Outcome.DUPLICATE, Outcome.DUPLICATE), outcomes(report));
    assertEquals(1, report.newMeetingLinks());
    assertEquals(2, desk.ledger.links().answers().size());
  }

  @Test
  void manyFilesAreStoredInTheOrderOfTheirNames() {
    for (int i = 10; i < 60; i++) {
      desk.write("m" + i + ".txt", Desk.OSLO.replace("quiet", "quiet for " + i + " minutes"));
    }
    ImportReport report = desk.importAll();
    List<String> sorted = report.files().stream().map(FileReport::file).sorted().toList();
    assertEquals(sorted, report.files().stream().map(FileReport::file).toList());
    assertEquals(
        report.files().stream().map(file -> file.articleId().orElseThrow()).toList(),
        desk.ledger.log().entries().stream()
            .map(entry -> ((ArticleImported) entry.decision()).articleId())
            .toList());
  }

  @Test
  void pastedTextIsImported() {
    RawDocument pasted = new RawDocument("pasted", Desk.OSLO.getBytes(StandardCharsets.UTF_8));
    ImportReport report = desk.imports.importDocuments(List.of(pasted), ImportListener.silent());
    assertEquals(List.of(Outcome.IMPORTED), outcomes(report));
    assertEquals(
        List.of("pasted"), desk.service.articles().stream().map(ArticleHeader::fileName).toList());
  }
}
