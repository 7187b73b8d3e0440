package org.parley.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Extraction;
import org.parley.service.ImportService;
import org.parley.ui.SeedLedgers;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.SameThread;

class ImportViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private ImportViewModel model;
  private Runnable whileReading = () -> {};
  private final List<String> finished = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    ledger = SeedLedgers.empty(folder);
    write("1.txt", "Ann met Bob in Oslo on Monday, officials said in a short statement.");
    write("2.txt", "Carl visited Rome on Tuesday, according to a spokesman of the ministry.");
    ImportService imports =
        new ImportService(
            ledger,
            List.of(new PlainTextImporter()),
            article -> {
              whileReading.run();
              return new Extraction(article, List.of(), List.of(), List.of(), List.of());
            });
    model =
        new ImportViewModel(
            imports, new SameThread(), new Notices(), () -> finished.add("finished"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void everyFileIsReportedAndTheLedgerIsReadAgain() {
    model.start(List.of(folder.resolve("articles")));

    assertEquals(Optional.empty(), model.progress().get());
    ReportWords report = model.report().get().get();
    assertEquals("2 imported", report.headline());
    assertEquals(
        List.of("imported: 0 claims, 0 responses", "imported: 0 claims, 0 responses"),
        report.lines().stream().map(ReportWords.Line::outcome).toList());
    assertEquals(List.of("finished"), finished);

    model.start(List.of(folder.resolve("articles")));
    assertEquals("2 duplicate", model.report().get().get().headline());
  }

  @Test
  void progressTellsHowManyOfHowManyAndWhich() {
    List<String> told = new ArrayList<>();
    model
        .progress()
        .addListener(
            (progress, old, now) ->
                now.ifPresent(one -> told.add(one.done() + "/" + one.total() + " " + one.now())));

    model.start(List.of(folder.resolve("articles")));

    assertEquals("0/0 Looking for files …", told.get(0));
    assertTrue(told.contains("0/2 Starting …"), told::toString);
    assertTrue(told.stream().anyMatch(one -> one.matches("1/2 .*2\\.txt")), told::toString);
    assertEquals("2/2 Linking claims and answers …", told.get(told.size() - 1));
  }

  @Test
  void cancellingKeepsWhatIsStoredAndLeavesOutTheRest() {
    whileReading = () -> model.cancel();

    model.start(List.of(folder.resolve("articles")));

    ReportWords report = model.report().get().get();
    assertTrue(report.headline().startsWith("Import cancelled: "), report.headline());
    assertTrue(
        report.lines().stream().anyMatch(line -> line.outcome().equals("left out")),
        report::toString);
    assertEquals(List.of("finished"), finished);
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithWhatToDo() {
    model.start(List.of(folder.resolve("missing.txt")));

    ReportWords report = model.report().get().get();
    ReportWords.Line line = report.lines().get(0);
    assertEquals(ReportWords.Mark.BAD, line.mark());
    assertTrue(line.file().contains("missing.txt"), line.file());
    assertTrue(!line.remarks().isBlank());

    model.dismissReport();
    assertEquals(Optional.empty(), model.report().get());
  }

  private void write(String name, String text) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve(name), text);
  }
}
