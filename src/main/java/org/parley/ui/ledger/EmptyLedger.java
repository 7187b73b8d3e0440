package org.parley.ui.ledger;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** What the ledger shows instead of rows: why there are none, and what to do next. */
final class EmptyLedger extends VBox {
  private final Label title = Parts.words("", "parley-empty-title");
  private final Label remark = Parts.words("", "parley-empty-remark");
  private final Button importing;
  private final Button clearing;

  EmptyLedger(LedgerViewModel model, Runnable clear, Runnable importFiles) {
    importing =
        Icons.button(
            Feather.DOWNLOAD, Text.of("empty.import"), Text.of("empty.import.hint"), importFiles);
    importing.getStyleClass().add("accent");
    clearing =
        Icons.button(Feather.X_CIRCLE, Text.of("chips.clear"), Text.of("chips.clear.hint"), clear);
    for (Button button : new Button[] {importing, clearing}) {
      button.managedProperty().bind(button.visibleProperty());
    }
    getStyleClass().add("parley-empty");
    getChildren().addAll(title, remark, importing, clearing);
    model.emptiness().addListener((emptiness, old, now) -> show(now));
    show(model.emptiness().get());
  }

  private void show(Emptiness why) {
    String key =
        switch (why) {
          case LOADING, NOT_EMPTY -> "empty.loading";
          case NO_ARTICLES -> "empty.no-articles";
          case NO_FINDINGS -> "empty.no-findings";
          case NO_MATCH -> "empty.no-match";
        };
    title.setText(Text.of(key));
    remark.setText(Text.of(key + ".remark"));
    importing.setVisible(why == Emptiness.NO_ARTICLES || why == Emptiness.NO_FINDINGS);
    clearing.setVisible(why == Emptiness.NO_MATCH);
  }
}
