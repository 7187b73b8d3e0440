package org.parley.ui.ledger;

import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/** The ledger as a virtualised list. */
public final class LedgerView extends StackPane {
  public LedgerView(LedgerViewModel model) {
    getChildren().add(new ListView<>(model.rows()));
  }
}
