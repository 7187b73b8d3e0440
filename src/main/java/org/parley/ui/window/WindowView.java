package org.parley.ui.window;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.parley.ui.ledger.LedgerView;

/** Everything in the window. */
final class WindowView extends StackPane {
  WindowView(WindowViewModel model, Window owner) {
    BorderPane pane = new BorderPane(new LedgerView(model.ledger()));
    Label status = new Label();
    status.textProperty().bind(model.ledger().counts().concat(" · " + model.ledgerLabel()));
    pane.setBottom(status);
    getChildren().add(pane);
  }
}
