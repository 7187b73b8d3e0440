package org.parley.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.SeedServices;
import org.parley.ui.finding.Target;
import org.parley.ui.form.Pick;
import org.parley.ui.form.Sheet;
import org.parley.ui.notice.Notice;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.Look;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.SameThread;

class WindowViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private UiSettings settings;
  private WindowViewModel model;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    settings = new FileSettings(folder.resolve("settings"));
    model = SeedServices.window(ledger, settings);
    model.start();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theThemeIsToggledAndRemembered() {
    model.look().toggleTheme();

    assertEquals(true, model.look().dark().get());
    assertEquals(Look.DARK, settings.look());
    assertEquals(true, SeedServices.window(ledger, settings).look().dark().get());
  }

  @Test
  void textGrowsAndShrinksWithinReasonAndIsRemembered() {
    model.look().zoom(3);
    assertEquals(1.3, model.look().textScale().get());
    assertEquals(1.3, settings.textScale());
    model.look().zoom(99);
    assertEquals(2.5, model.look().textScale().get());
    model.look().zoom(0);
    assertEquals(1.0, model.look().textScale().get());
  }

  @Test
  void theExportIsWrittenAndSaidInWords() throws IOException {
    Path file = folder.resolve("timeline.json");

    model.exporting().export("json", file);

    assertTrue(Files.readString(file).contains("Hamas leaders held a secret meeting"));
    Notice notice = model.notices().current().get().get();
    assertEquals(false, notice.problem());
    assertTrue(
        notice.text().startsWith("Exported 3 meetings with 4 claims to " + file), notice.text());
  }

  @Test
  void everyFormatIsOfferedWithWhatItCannotCarry() {
    model.exporting().choose(item -> {});

    assertEquals(
        List.of(
            new Pick.Item(
                "json",
                "json: the timeline with all its proof, which parley verify can check",
                "Carries everything.",
                ".json")),
        model.editing().picks().shown());
  }

  @Test
  void theLedgerIsCheckedAndItsHeadShown() {
    model.safekeeping().check();

    Sheet sheet = model.sources().sheets().open().get().orElseThrow();
    List<LedgerEntry> log = ledger.log().entries();
    assertEquals("The ledger is intact", sheet.title());
    assertEquals(log.get(log.size() - 1).digest(), sheet.parts().get(1).lines().get(0).words());
  }

  @Test
  void aBackupIsMadeWhereItIsSaidToBe() {
    DeskServices services = SeedServices.desk(ledger, settings, folder).services();
    SameThread atOnce = new SameThread();
    WindowViewModel here = new WindowViewModel(services, atOnce, atOnce, place -> {});

    here.safekeeping().backUp();

    Sheet sheet = here.sources().sheets().open().get().orElseThrow();
    Path file = Path.of(sheet.parts().get(0).lines().get(0).words());
    assertEquals(folder.resolve("backups"), file.getParent());
    assertTrue(Files.exists(file));
  }

  @Test
  void anExportThatFailsIsSaidInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    model.exporting().export("json", file.resolve("timeline.json"));

    Notice notice = model.notices().current().get().get();
    assertEquals(true, notice.problem());
    assertTrue(notice.text().startsWith("The export was not written: "), notice.text());
  }

  @Test
  void aDecisionOnAnAnswerIsOneOnItsClaim() {
    settings.editor("Ada");
    model.ledger().selectFinding(SeedLedger.DOUBT);

    String claim = model.ledger().selected().get().flatMap(Target::claimId).get();

    model.editing().decide(ReviewState.CONFIRMED);

    assertEquals(ReviewState.CONFIRMED, new PresentState(ledger.log().entries()).review(claim));
  }

  @Test
  void aResponseToNoClaimCannotBeDecidedOn() {
    model.ledger().selectFinding(SeedLedger.NULAND);

    model.editing().decide(ReviewState.CONFIRMED);

    assertEquals(
        Optional.of(new Notice("Select a claim first.", false)), model.notices().current().get());
  }

  @Test
  void backLeadsFromAnAnswerInAnotherArticleToItsClaim() {
    model.ledger().selectFinding(SeedLedger.TURKIYE);
    model.ledger().moveAcross(1);
    assertEquals("TASS · 18 Dec 2023", model.article().article().get().get().source());

    model.back();

    assertEquals(
        Optional.of(SeedLedger.TURKIYE), model.ledger().selected().get().map(Target::findingId));
    assertEquals("outlet unknown · 17 Dec 2023", model.article().article().get().get().source());
  }
}
