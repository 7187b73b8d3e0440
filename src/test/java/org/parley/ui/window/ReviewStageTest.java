package org.parley.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.ReviewState;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
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
    ledger = SeedLedgers.filled(folder);
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
    click(quote("Hamas leaders held a secret meeting"));

    assertEquals(Optional.of(SeedLedger.TURKIYE), selected());
    assertEquals(
        List.of("parley-mark-claim", "parley-mark-selected"), styles("held a secret meeting"));
    assertTrue(inView("held a secret meeting"));
  }

  @Test
  void aClickOnAPassageSelectsWhatItBelongsTo() {
    select(SeedLedger.TURKIYE_TASS);

    clickWords("It cannot be ruled out");

    assertEquals(Optional.of(SeedLedger.DOUBT), selected());
    assertEquals(
        List.of("parley-mark-doubt", "parley-mark-selected"), styles("It cannot be ruled out"));
  }

  @Test
  void aClickOnAnAnswerFromAnotherArticleOpensThatArticleAndTheWayBackReturns() {
    click(quote("Hamas leaders held a secret meeting"));
    assertFalse(node("#back").isVisible());

    click(quote("The Turkish government has not commented"));

    assertEquals(Optional.of(SeedLedger.NO_COMMENT), selected());
    assertTrue(text().contains("/TASS/"));
    assertTrue(inView("has not commented on reports"));
    assertTrue(node("#back").isVisible());

    click(node("#back"));

    assertEquals(Optional.of(SeedLedger.TURKIYE), selected());
    assertTrue(text().contains("broadcaster KAN"));
  }

  @Test
  void theThemeIsToggledByItsButton() {
    Paint light = ground();

    click(node("#theme"));

    assertEquals(Color.web("#ffffff"), light);
    assertEquals(Color.web("#0d1117"), ground());
  }

  @Test
  void claimsAndAnswersAreEquallyWideAndNothingScrollsSideways() {
    List<Bounds> columns =
        StageDriver.ask(
            () ->
                all(".parley-column").stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList());

    assertTrue(columns.size() >= 4);
    assertEquals(1, columns.stream().map(box -> Math.round(box.getWidth())).distinct().count());
  }

  @Test
  void slashGoesToTheSearchWhichShowsOnlyWhatMatches() {
    driver.press(KeyCode.SLASH);
    assertTrue(node("#search").isFocused());
    assertEquals("", ((TextField) node("#search")).getText());

    StageDriver.ask(() -> replace("#search", "buzzfeed"));
    driver.press(KeyCode.ENTER);

    assertEquals(1, model.ledger().rows().size());
    driver.press(KeyCode.ESCAPE);
    driver.await("the whole ledger again", () -> model.ledger().rows().size() == 5);
  }

  @Test
  void singleKeysRestWhileTheUserTypes() {
    Optional<String> before = selected();
    driver.press(KeyCode.SLASH);

    driver.press(KeyCode.J);
    driver.press(KeyCode.X);

    assertEquals(before, selected());
    assertFalse(model.editing().asking());
  }

  @Test
  void theKeyboardAloneLeadsThroughTheLedger() {
    driver.press(KeyCode.J);
    assertEquals(Optional.of(SeedLedger.TURKIYE), selected());
    driver.press(KeyCode.K);
    assertEquals(Optional.of(SeedLedger.DOHA), selected());
    driver.press(KeyCode.ENTER);
    assertTrue(node("#article").isFocused());
    driver.press(KeyCode.N);
    assertNotEquals(Optional.of(SeedLedger.DOHA), selected());
  }

  @Test
  void aRejectionIsRecordedWithItsReason() {
    select(SeedLedger.TURKIYE);
    driver.press(KeyCode.X);
    assertTrue(node("#record").isDisabled());

    StageDriver.ask(() -> replace("#reason", "two meetings read as one"));
    StageDriver.ask(() -> replace("#editor", "Ada"));
    assertFalse(node("#record").isDisabled());
    click(node("#record"));

    assertEquals(
        ReviewState.REJECTED, new PresentState(ledger.log().entries()).review(SeedLedger.TURKIYE));
    select(SeedLedger.TURKIYE);
    assertTrue(labels(".parley-tone-rejected").contains("Rejected"));
  }

  @Test
  void helpIsShownByF1AndHiddenByEscape() {
    driver.press(KeyCode.F1);
    assertTrue(node("#help").isVisible());

    driver.press(KeyCode.ESCAPE);
    assertFalse(node("#help").isVisible());
  }

  @Test
  void anImportEndsInAReportThatCanBeDismissed() {
    StageDriver.ask(
        () -> {
          model.importFiles(List.of(Path.of("seeds", "001_b72ef4a03849b29c.txt")));
          return true;
        });
    driver.settle();
    assertEquals("1 imported", ((Label) node("#import-headline")).getText());
    assertEquals("4 claims · 6 responses · 5 articles", ((Label) node("#counts")).getText());

    driver.press(KeyCode.ESCAPE);

    assertEquals(List.of(), labels("#import-headline"));
  }

  @Test
  void everyRowTellsAScreenReaderWhatItShows() {
    List<String> spoken =
        StageDriver.ask(
            () ->
                all(".list-cell").stream()
                    .map(Node::getAccessibleText)
                    .filter(words -> words != null)
                    .toList());

    assertTrue(
        spoken.contains(
            "Hamas leaders, Saleh al-Arouri and Khaled Mashal met in Türkiye (last week)."
                + " alleged, unreviewed. outlet unknown · 17 Dec 2023 · ← KAN. No comment by The"
                + " Turkish government. Doubt by a source in Ankara’s diplomatic circles"),
        spoken::toString);
  }

  @Test
  void textTwiceAsLargeIsNotCut() {
    StageDriver.ask(
        () -> {
          model.look().zoom(10);
          return true;
        });
    driver.settle();

    assertEquals(
        List.of(),
        StageDriver.ask(
            () ->
                all(".parley-card .label").stream()
                    .map(node -> (Label) node)
                    .filter(label -> label.getHeight() + 0.5 < label.prefHeight(label.getWidth()))
                    .map(Label::getText)
                    .toList()));
  }

  private void select(String id) {
    StageDriver.ask(
        () -> {
          model.ledger().selectFinding(id);
          return true;
        });
    driver.settle();
  }

  private boolean replace(String field, String words) {
    ((TextField) driver.stage().getScene().lookup(field)).setText(words);
    return true;
  }

  private Optional<String> selected() {
    return StageDriver.ask(() -> model.ledger().selected().get().map(Target::findingId));
  }

  private Node node(String selector) {
    return StageDriver.ask(() -> driver.stage().getScene().lookup(selector));
  }

  private List<Node> all(String selector) {
    return driver.stage().getScene().getRoot().lookupAll(selector).stream()
        .filter(ReviewStageTest::isShown)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private List<String> labels(String selector) {
    return StageDriver.ask(
        () -> all(selector).stream().map(node -> ((Label) node).getText()).toList());
  }

  private Node quote(String words) {
    return StageDriver.ask(
        () ->
            all(".parley-quote").stream()
                .filter(node -> ((Label) node).getText().contains(words))
                .min(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .orElseThrow());
  }

  private Paint ground() {
    return StageDriver.ask(
        () ->
            ((Region) driver.stage().getScene().getRoot())
                .getBackground()
                .getFills()
                .get(0)
                .getFill());
  }

  private StyleClassedTextArea area() {
    return (StyleClassedTextArea) driver.stage().getScene().lookup("#article");
  }

  private String text() {
    return StageDriver.ask(() -> area().getText());
  }

  private List<String> styles(String words) {
    return StageDriver.ask(
        () -> area().getStyleOfChar(area().getText().indexOf(words)).stream().sorted().toList());
  }

  private Optional<Bounds> place(String words) {
    return StageDriver.ask(
        () -> {
          int at = area().getText().indexOf(words);
          return area().getCharacterBoundsOnScreen(at, at + 1);
        });
  }

  private boolean inView(String words) {
    Bounds seen = StageDriver.ask(() -> area().localToScreen(area().getLayoutBounds()));
    return place(words).filter(seen::contains).isPresent();
  }

  private void clickWords(String words) {
    Bounds box = place(words).orElseThrow();
    driver.click(box.getCenterX(), box.getCenterY());
  }

  private void click(Node node) {
    Point2D at =
        StageDriver.ask(
            () -> {
              driver.stage().getScene().getRoot().layout();
              Bounds box = node.localToScreen(node.getLayoutBounds());
              return new Point2D(box.getCenterX(), box.getCenterY());
            });
    driver.click(at.getX(), at.getY());
  }
}
