package org.parley.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.ui.task.StageDriver;

class VisibleTest {
  private double height = 80;
  private @Nullable ListView<Integer> shown;

  @Test
  void noStripStaysBelowTheLastRowWhenRowsTurnOutLowerThanTheyWere() {
    try (StageDriver driver = driver(100)) {
      act(driver, () -> list().scrollTo(99));
      height = 40;
      act(driver, () -> list().refresh());

      act(driver, () -> Visible.closeUp(list()));

      double strip = seen().getMaxY() - StageDriver.ask(() -> row(99).getMaxY());
      assertTrue(strip <= 2, "a strip of " + strip + " pixels");
    }
  }

  @Test
  void aListThatIsShorterThanItsRoomStaysAtTheTop() {
    try (StageDriver driver = driver(2)) {
      double top = StageDriver.ask(() -> row(0).getMinY());

      act(driver, () -> Visible.closeUp(list()));

      assertEquals(top, StageDriver.ask(() -> row(0).getMinY()));
    }
  }

  private ListView<Integer> list() {
    return Objects.requireNonNull(shown);
  }

  private ListView<Integer> filled(int rows) {
    ListView<Integer> list = new ListView<>();
    list.setItems(FXCollections.observableArrayList(IntStream.range(0, rows).boxed().toList()));
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected double computePrefHeight(double width) {
                return height;
              }
            });
    return list;
  }

  private StageDriver driver(int rows) {
    StageDriver driver =
        new StageDriver(
            stage -> {
              ListView<Integer> list = filled(rows);
              shown = list;
              stage.setScene(new Scene(list, 300, 400));
            });
    driver.settle();
    return driver;
  }

  private static void act(StageDriver driver, Runnable action) {
    StageDriver.ask(
        () -> {
          action.run();
          return true;
        });
    driver.settle();
  }

  private Bounds seen() {
    return StageDriver.ask(() -> list().localToScene(list().getLayoutBounds()));
  }

  private Bounds row(int wanted) {
    for (Node node : list().lookupAll(".list-cell")) {
      if (node instanceof IndexedCell<?> cell && cell.getIndex() == wanted && cell.isVisible()) {
        return node.localToScene(node.getLayoutBounds());
      }
    }
    throw new AssertionError("row " + wanted + " is not on the screen");
  }
}
