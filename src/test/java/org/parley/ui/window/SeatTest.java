package org.parley.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.ParleyException;
import org.parley.model.ReviewState;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.SeedServices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.StageDriver;

/** A window that changes from one ledger to another. */
class SeatTest {
  @TempDir Path folder;
  private final List<String> closed = new ArrayList<>();
  private final AtomicReference<Seat> seat = new AtomicReference<>();
  private FileSettings settings;
  private Ledger first;
  private StageDriver driver;

  @BeforeEach
  void open() {
    settings = new FileSettings(folder.resolve("settings"));
    settings.editor("Ada");
    settings.recentLedgers(List.of(folder.resolve("other").toAbsolutePath()));
    first = SeedLedgers.filled(folder.resolve("first"));
    driver =
        new StageDriver(
            stage ->
                seat.set(
                    new Seat(stage, desk(first, folder.resolve("first")), place -> opened(place))));
    driver.await("the seeds", () -> counts().startsWith("4 claims"));
  }

  private OpenDesk opened(Path place) {
    if (place.endsWith("damaged")) {
      throw new ParleyException("The ledger is damaged.");
    }
    return desk(SeedLedgers.empty(place), place);
  }

  private OpenDesk desk(Ledger ledger, Path place) {
    OpenDesk desk = SeedServices.desk(ledger, settings, place);
    return new OpenDesk() {
      @Override
      public DeskServices services() {
        return desk.services();
      }

      @Override
      public void close() {
        desk.close();
        closed.add(String.valueOf(place.getFileName()));
      }
    };
  }

  @AfterEach
  void close() {
    driver.close();
    seat.get().close();
  }

  @Test
  void aLedgerOpenedBeforeTakesThePlaceOfTheOpenOneWhichIsClosed() {
    choose("open the ledger");

    driver.await("the other ledger", () -> counts().startsWith("0 claims"));
    driver.await("the first to be closed", () -> closed.equals(List.of("first")));
    assertTrue(title().contains("other"));
    assertEquals(
        List.of(folder.resolve("other").toAbsolutePath(), folder.resolve("first").toAbsolutePath()),
        settings.recentLedgers());
  }

  @Test
  void aLedgerThatCannotBeOpenedLeavesTheWindowAsItIs() {
    settings.recentLedgers(List.of(folder.resolve("damaged").toAbsolutePath()));
    Path damaged = folder.resolve("damaged").toAbsolutePath();

    StageDriver.ask(
        () -> {
          seat.get().model().ledgers().open(damaged);
          return true;
        });

    driver.await(
        "the reason",
        () ->
            seat.get()
                .model()
                .notices()
                .current()
                .get()
                .filter(one -> one.text().contains("could not be opened"))
                .isPresent());
    assertEquals(List.of(), closed);
    assertFalse(settings.recentLedgers().contains(damaged));
  }

  @Test
  void aDecisionJustMadeIsWrittenBeforeTheWindowCloses() {
    StageDriver.ask(
        () -> {
          seat.get().model().ledger().selectFinding(SeedLedger.TURKIYE);
          return true;
        });
    driver.await("the claim", () -> selected().equals(Optional.of(SeedLedger.TURKIYE)));
    StageDriver.ask(
        () -> {
          seat.get().model().editing().decide(ReviewState.CONFIRMED);
          return true;
        });
    driver.close();
    seat.get().close();

    try (Ledger again = SeedLedgers.empty(folder.resolve("first"))) {
      assertEquals(
          ReviewState.CONFIRMED,
          new PresentState(again.log().entries()).review(SeedLedger.TURKIYE));
    }
  }

  private void choose(String words) {
    driver.press(KeyCode.CONTROL, KeyCode.K);
    StageDriver.ask(
        () -> {
          TextField field = (TextField) driver.stage().getScene().getFocusOwner();
          field.setText(words);
          return true;
        });
    driver.press(KeyCode.ENTER);
  }

  private Optional<String> selected() {
    return seat.get().model().ledger().selectedClaim().map(entry -> entry.claim().id());
  }

  private String counts() {
    return ((Label) driver.stage().getScene().lookup("#counts")).getText();
  }

  private String title() {
    return StageDriver.ask(() -> driver.stage().getTitle());
  }
}
