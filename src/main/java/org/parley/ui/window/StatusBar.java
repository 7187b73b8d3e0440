package org.parley.ui.window;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How much is on file, where it is kept, and the first keys to know. */
final class StatusBar extends HBox {
  StatusBar(WindowViewModel model) {
    getStyleClass().add("parley-status");
    Label counts = new Label();
    counts.setId("counts");
    counts.setMinWidth(USE_PREF_SIZE);
    counts.textProperty().bind(model.ledger().counts());
    Label place = new Label("ledger " + model.ledgerLabel());
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    Label keys = new Label("F1 help    / search    J K next, previous    C D X review");
    keys.setMinWidth(0);
    getChildren().addAll(counts, place, keys);
  }
}
