package org.parley.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.store.H2Ledgers;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedServices;
import org.parley.ui.finding.Target;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.StageDriver;

class ReviewStageTest {
  @TempDir Path folder;
  private Ledger ledger;
  private WindowViewModel model;
  private StageDriver driver;

  @BeforeEach
  void open() {
    ledger = new H2Ledgers(Clock.systemUTC()).openOrCreate(folder.resolve("ledger"));
    SeedLedger.fill(ledger);
    model = SeedServices.window(ledger, new FileSettings(folder.resolve("settings")));
    driver = new StageDriver(stage -> new ReviewStage(stage).fill(model));
    driver.settle();
  }

  @AfterEach
  void close() {
    driver.close();
    ledger.close();
  }

  @Test
  void aClickOnAClaimBringsItsPassageIntoViewAndEmphasisesIt() {
    click(card("Hamas leaders held a secret meeting"));

    assertEquals(Optional.of(SeedLedger.TURKIYE), selectedClaim());
    assertTrue(
        stylesAt("held a secret meeting").contains("parley-mark-claim"),
        stylesAt("held a secret meeting"));
    assertTrue(stylesAt("held a secret meeting").contains("parley-mark-selected"));
    assertTrue(StageDriver.ask(() -> onScreen("held a secret meeting").isPresent()), "not in view");
  }

  private Optional<String> selectedClaim() {
    return StageDriver.ask(() -> model.ledger().selected().get().flatMap(Target::claimId));
  }

  private StyleClassedTextArea area() {
    return (StyleClassedTextArea) driver.stage().getScene().lookup("#article");
  }

  private String stylesAt(String words) {
    return StageDriver.ask(
        () -> {
          int at = area().getText().indexOf(words);
          return String.join(" ", area().getStyleOfChar(at));
        });
  }

  private Optional<javafx.geometry.Bounds> onScreen(String words) {
    int at = area().getText().indexOf(words);
    return area().getCharacterBoundsOnScreen(at, at + 1);
  }

  private Node card(String words) {
    return StageDriver.ask(
        () ->
            driver.stage().getScene().getRoot().lookupAll(".parley-quote").stream()
                .filter(node -> ((javafx.scene.control.Label) node).getText().contains(words))
                .findFirst()
                .orElseThrow());
  }

  private void click(Node node) {
    var at =
        StageDriver.ask(
            () -> {
              var box = node.localToScreen(node.getLayoutBounds());
              return new javafx.geometry.Point2D(box.getCenterX(), box.getCenterY());
            });
    driver.click(at.getX(), at.getY());
    driver.press(KeyCode.SHIFT);
  }
}
