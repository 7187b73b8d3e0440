package org.parley.ui.ledger;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;

/** What the ledger shows instead of rows: why there are none, and what to do next. */
final class EmptyLedger extends VBox {
  private final Label title = Parts.words("", "parley-empty-title");
  private final Label remark = Parts.words("", "parley-empty-remark");
  private final Button button;

  EmptyLedger(LedgerViewModel model, Runnable importFiles) {
    button = Icons.button(Feather.DOWNLOAD, "Import…", "Choose files to import", importFiles);
    button.getStyleClass().add("accent");
    button.managedProperty().bind(button.visibleProperty());
    getStyleClass().add("parley-empty");
    getChildren().addAll(title, remark, button);
    model.emptiness().addListener((emptiness, old, now) -> show(now));
    show(model.emptiness().get());
  }

  private void show(Emptiness why) {
    switch (why) {
      case LOADING, NOT_EMPTY -> say("Reading the ledger …", "", false);
      case NO_ARTICLES ->
          say(
              "No articles on file yet",
              "Drop news articles or a folder of them anywhere in this window, or choose them.\n"
                  + "Parley finds who is said to have met whom, and who denies it.",
              true);
      case NO_FINDINGS ->
          say(
              "No claims found",
              "The articles on file report no meeting and answer none. Import more.",
              true);
      case NO_MATCH ->
          say(
              "Nothing matches the search",
              "Try other words, or press Esc to see the whole ledger.",
              false);
    }
  }

  private void say(String head, String words, boolean offerImport) {
    title.setText(head);
    remark.setText(words);
    button.setVisible(offerImport);
  }
}
