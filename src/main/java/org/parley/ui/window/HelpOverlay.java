package org.parley.ui.window;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All shortcuts at a glance, over the window until a click or Esc. */
final class HelpOverlay extends StackPane {
  private static final String[][] KEYS = {
    {"J  /  K,  ↓  /  ↑", "Next, previous claim"},
    {"→  /  ←", "To the answers of a claim and back"},
    {"Enter", "Into the article"},
    {"N  /  P", "Next, previous passage of the article"},
    {"Alt+←,  Backspace", "Back from an answer in another article"},
    {"C  /  D  /  X", "Confirm, dispute, reject the claim"},
    {"/,  Ctrl+F", "Search"},
    {"Ctrl+I,  Ctrl+Shift+I", "Import files, a folder"},
    {"Ctrl+E", "Export the timeline as JSON"},
    {"Ctrl+T", "Light or dark"},
    {"Ctrl+Plus,  Ctrl+Minus,  Ctrl+0", "Larger, smaller, normal text"},
    {"F1", "This help"},
    {"Esc", "Close, clear the search"}
  };

  HelpOverlay() {
    Label title = new Label("Keyboard");
    title.getStyleClass().add("parley-empty-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("parley-facts");
    for (int row = 0; row < KEYS.length; row++) {
      Label keys = new Label(KEYS[row][0]);
      keys.getStyleClass().add("parley-keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label words = new Label(KEYS[row][1]);
      words.setWrapText(true);
      grid.addRow(row, keys, words);
    }
    VBox card = new VBox(title, grid);
    card.getStyleClass().add("parley-overlay-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getStyleClass().add("parley-overlay");
    setId("help");
    getChildren().add(card);
    setOnMouseClicked(event -> hide());
    hide();
  }

  void toggle() {
    setVisible(!isVisible());
  }

  /** Hides the help; false when it was hidden. */
  boolean hide() {
    boolean was = isVisible();
    setVisible(false);
    return was;
  }
}
