package org.parley.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimEntry;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.ui.finding.Target;
import org.parley.ui.form.Form;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;
import org.parley.ui.task.StageDriver;
import org.parley.ui.window.ReviewStage;
import org.parley.ui.window.WindowViewModel;

/** A working day at the desk, by keyboard alone. */
class DeskFlowTest {
  private static final String[] PEOPLE = {"Ines", "Tomas", "Mirela", "Jon", "Petra", "Sami"};
  private static final String[] CITIES = {"Velmora", "Ansel", "Karsk", "Lindre"};
  private static final int ARTICLES = 12;

  @TempDir Path folder;
  private Ledger ledger;
  private WindowViewModel model;
  private StageDriver driver;

  @BeforeEach
  void start() {
    ledger = SeedLedgers.empty(folder);
    FileSettings settings = new FileSettings(folder.resolve("settings"));
    SameThread here = new SameThread();
    ImportService imports =
        new ImportService(ledger, List.of(new PlainTextImporter()), ToldMeetings::read);
    model = SeedServices.window(ledger, settings, here, imports);
    driver = new StageDriver(stage -> new ReviewStage(stage).fill(model));
    driver.settle();
  }

  @AfterEach
  void close() {
    driver.close();
    ledger.close();
  }

  @Test
  void importReviewUndoRestartAndExport() throws IOException {
    importArticles();
    for (int claim = 0; claim < 10; claim++) {
      driver.press(KeyCode.C);
      if (claim == 0) {
        type("#editor", "Ada");
        driver.press(KeyCode.ENTER);
      }
    }
    assertEquals(10, count(ReviewState.CONFIRMED));

    driver.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(9, count(ReviewState.CONFIRMED));

    driver.close();
    ledger.close();
    start();
    assertEquals(9, count(ReviewState.CONFIRMED));
    assertEquals("9 of 12 reviewed", label("#reviewed-count"));

    driver.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(8, count(ReviewState.CONFIRMED));
    Path file = folder.resolve("timeline.json");
    act(() -> model.exporting().export("json", file));
    String json = Files.readString(file);
    assertTrue(json.contains("Ines met Tomas in Velmora"));
    assertTrue(json.contains("\"confirmed\""));
  }

  @Test
  void whatTheMachineReadIsSetRightByKeyboard() {
    importArticles();
    act(() -> model.settings().editor("Ada"));

    driver.press(KeyCode.E);
    driver.press(KeyCode.DOWN, KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    String asked = form().title();
    assertTrue(asked.startsWith("Correct: "), asked);
    driver.press(KeyCode.ESCAPE);
    assertFalse(model.editing().asking());

    act(() -> model.editing().edit(Slot.WHEN));
    type("#form-when", "2024-03");
    type("#reason", "the day is a misprint");
    driver.press(KeyCode.ENTER);

    assertEquals(Optional.of("2024-03"), selected().claim().when().edtf());
    assertTrue(node("#ledger").isFocused());
    assertTrue(label("#toast").startsWith("When corrected: 2024-"), label("#toast"));
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(Optional.of("2024-03").equals(selected().claim().when().edtf()));
  }

  @Test
  void selectedWordsBecomeAClaimInThreeKeys() {
    importArticles();
    act(() -> model.settings().editor("Ada"));
    driver.press(KeyCode.ENTER);

    driver.press(KeyCode.S);
    assertTrue(node("#selection-bar").isVisible());
    driver.press(KeyCode.SHIFT, KeyCode.C);
    driver.press(KeyCode.CONTROL, KeyCode.ENTER);

    assertEquals("Claim added by hand.", label("#toast"));
    assertEquals(ARTICLES + 1, model.ledger().summary().get().claims());
    assertEquals("by-hand", selected().claim().why().rule());
  }

  @Test
  void severalClaimsAreMarkedAndRejectedTogether() {
    importArticles();
    act(() -> model.settings().editor("Ada"));

    driver.press(KeyCode.SPACE);
    driver.press(KeyCode.SPACE);
    driver.press(KeyCode.SPACE);
    assertEquals("3 marked", label("#marked"));
    driver.press(KeyCode.X);
    type("#reason", "all of one hoax");
    driver.press(KeyCode.ENTER);

    assertEquals(3, count(ReviewState.REJECTED));
    assertFalse(node("#marked").getParent().isVisible());
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(0, count(ReviewState.REJECTED));
  }

  @Test
  void whatAnImportLacksIsFilledInFromItsReport() {
    importArticles();
    act(() -> model.settings().editor("Ada"));
    driver.press(KeyCode.CONTROL, KeyCode.M);

    assertEquals("Outlet and date · 1 of 12", form().title());
    type("#form-outlet", "Harbour Wire");
    type("#form-day", "2024-03-10");
    driver.press(KeyCode.ENTER);

    assertEquals("Outlet and date · 2 of 12", form().title());
    driver.press(KeyCode.ESCAPE);
    assertFalse(model.editing().asking());
    assertEquals(
        1,
        new LedgerService(ledger)
            .articles().stream()
                .filter(one -> one.outlet().value().equals(Optional.of("Harbour Wire")))
                .count());
  }

  private void importArticles() {
    try {
      Path articles = Files.createDirectories(folder.resolve("articles"));
      for (int at = 0; at < ARTICLES; at++) {
        Files.writeString(
            articles.resolve("article-" + at + ".txt"),
            "Talks in "
                + CITIES[at % CITIES.length]
                + " raise questions\n\n"
                + PEOPLE[at % PEOPLE.length]
                + " met "
                + PEOPLE[(at + 1) % PEOPLE.length]
                + " in "
                + CITIES[at % CITIES.length]
                + " on 2024-03-"
                + String.format("%02d", at + 1)
                + ".\n\nNothing more was said that day, the harbour master wrote in his diary.\n");
      }
      act(() -> model.importFiles(List.of(articles)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertEquals("12 imported", label("#import-headline"));
    assertEquals(ARTICLES, model.ledger().summary().get().claims());
    driver.press(KeyCode.ESCAPE);
  }

  private long count(ReviewState state) {
    return model.ledger().rows().stream()
        .flatMap(row -> row.claim().stream())
        .filter(entry -> entry.review() == state)
        .count();
  }

  private ClaimEntry selected() {
    return model
        .ledger()
        .selected()
        .get()
        .flatMap(Target::claimId)
        .flatMap(model.ledger().index().get()::claim)
        .orElseThrow();
  }

  private Form form() {
    return model.editing().forms().open().get().orElseThrow();
  }

  private void act(Runnable action) {
    StageDriver.ask(
        () -> {
          action.run();
          return true;
        });
    driver.settle();
  }

  private void type(String field, String words) {
    act(
        () -> {
          TextInputControl input = (TextInputControl) node(field);
          input.requestFocus();
          input.setText(words);
        });
  }

  private Node node(String selector) {
    return driver.stage().getScene().lookup(selector);
  }

  private String label(String selector) {
    return StageDriver.ask(() -> ((Label) node(selector)).getText());
  }
}
