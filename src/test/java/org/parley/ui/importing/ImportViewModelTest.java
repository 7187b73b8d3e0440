package org.parley.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.parley.service.LedgerService;
import org.parley.ui.SeedLedgers;
import org.parley.ui.form.Form;
import org.parley.ui.form.TextEntry;
import org.parley.ui.notice.Notice;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;

class ImportViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private ImportViewModel model;
  private Runnable whileReading = () -> {};
  private final List<String> finished = new ArrayList<>();
  private final Notices notices = new Notices();
  private FileSettings settings;
  private long nanos;
  private List<String> lacking = List.of();

  private final class Aftermath implements ImportViewModel.Aftermath {
    @Override
    public List<String> needing(List<String> articleIds) {
      lacking = articleIds;
      return articleIds;
    }

    @Override
    public void describe(String articleId, Pasted pasted) {
      finished.add("described " + pasted.outlet().orElse("?") + " " + pasted.day().orElse("?"));
    }

    @Override
    public void ask(List<String> articleIds) {
      finished.add("asked about " + articleIds.size());
    }

    @Override
    public void finished() {
      finished.add("finished");
    }
  }

  @BeforeEach
  void open() throws IOException {
    ledger = SeedLedgers.empty(folder);
    settings = new FileSettings(folder.resolve("settings"));
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
            imports,
            folder.resolve("ledger"),
            new SameThread(),
            notices,
            settings,
            () -> nanos += 250_000_000L,
            new Aftermath());
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

  @Test
  void thePaceAndTheTimeLeftAreTold() {
    List<String> told = new ArrayList<>();
    model
        .progress()
        .addListener((progress, old, now) -> now.ifPresent(one -> told.add(one.pace())));

    model.start(List.of(folder.resolve("articles")));

    assertTrue(told.contains("1.6 files a second"), told::toString);
  }

  @Test
  void articlesThatLackOutletOrDateAreAskedAboutFromTheReport() {
    model.start(List.of(folder.resolve("articles")));
    assertEquals(2, lacking.size());
    assertEquals(Optional.of("Outlet or date missing: 2"), model.report().get().get().fillIn());

    model.fillIn();

    assertEquals(List.of("finished", "asked about 2"), finished);
    assertEquals(Optional.empty(), model.report().get());
  }

  @Test
  void aCancelledImportGoesOnWhereItStopped() {
    whileReading = () -> model.cancel();
    model.start(List.of(folder.resolve("articles")));
    assertTrue(model.report().get().get().resumable());
    whileReading = () -> {};

    model.resume();

    assertFalse(model.report().get().get().resumable());
    assertEquals(2, new LedgerService(ledger).articles().size());
  }

  @Test
  void anImportThatNeverEndedIsOfferedWhenTheWindowOpensAgain() {
    settings.pendingImport(folder.resolve("ledger"), List.of(folder.resolve("articles")));

    model.offerPending();

    Notice notice = notices.current().get().orElseThrow();
    assertEquals(
        "The import of articles was interrupted; what was read is on file.", notice.text());
    notice.offer().orElseThrow().action().run();
    assertEquals("2 imported", model.report().get().get().headline());
    assertEquals(List.of(), settings.pendingImport(folder.resolve("ledger")));
  }

  @Test
  void anImportThatNeverEndedIsNotOfferedForAnotherLedger() {
    settings.pendingImport(folder.resolve("another"), List.of(folder.resolve("articles")));

    model.offerPending();

    assertEquals(Optional.empty(), notices.current().get());
  }

  @Test
  void anImportThatStopsBecauseTheWindowClosesIsOfferedTheNextTime() {
    whileReading = () -> model.leave();

    model.start(List.of(folder.resolve("articles")));

    assertEquals(
        List.of(folder.resolve("articles")), settings.pendingImport(folder.resolve("ledger")));
    assertTrue(new LedgerService(ledger).articles().size() < 2);
  }

  @Test
  void aPastedArticleIsImportedAndDescribed() {
    Form form = PasteForm.of("", model::paste);
    assertTrue(form.reading().get().problem());
    set(form, 0, "Ann met Bob in Oslo on Monday, officials said in a short statement.");
    set(form, 1, "Harbour Wire");
    set(form, 2, "2024-03-32");
    assertTrue(form.reading().get().problem());
    set(form, 2, "2024-03-09");
    assertEquals(
        Form.Reading.taken("Read as: 13 words, published on 9 Mar 2024"), form.reading().get());

    form.submit().get().record(new Form.Signature("Ada", "")).run();

    assertEquals(List.of("described Harbour Wire 2024-03-09", "finished"), finished);
    assertEquals(
        List.of("pasted text.txt"),
        model.report().get().get().lines().stream().map(ReportWords.Line::file).toList());
  }

  private static void set(Form form, int entry, String words) {
    ((TextEntry) form.entries().get(entry)).value().set(words);
  }

  private void write(String name, String text) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve(name), text);
  }
}
