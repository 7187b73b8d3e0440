package org.parley.ui.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.service.LedgerSummary;
import org.parley.ui.importing.ImportProgress;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** How much is on file and reviewed, what goes on in the background, and the first keys to know. */
final class StatusBar extends HBox {
  private static final double ROOM_FOR_PLACE = 80;
  private static final double ROOM_FOR_KEYS = 66;

  private final WindowViewModel model;
  private final Label counts = new Label();
  private final Label reviewed = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label busy = new Label();

  StatusBar(WindowViewModel model) {
    this.model = model;
    getStyleClass().add("parley-status");
    counts.setId("counts");
    busy.setId("busy");
    bar.setId("reviewed");
    reviewed.setId("reviewed-count");
    busy.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(busy, Priority.ALWAYS);
    Label place = new Label(Text.of("status.ledger", model.ledgerFolder()));
    Label keys = new Label(Text.of("status.keys"));
    busy.setMinWidth(0);
    place.setMinWidth(0);
    keys.setMinWidth(USE_PREF_SIZE);
    counts.setTooltip(new Tooltip(place.getText()));
    fit(place, ROOM_FOR_PLACE);
    fit(keys, ROOM_FOR_KEYS);
    counts.setMinWidth(USE_PREF_SIZE);
    reviewed.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(counts, bar, reviewed, busy, place, keys);
    model.ledger().summary().addListener((summary, old, now) -> count(now));
    model.reading().waiting().addListener((waiting, old, now) -> tellBusy());
    model.working().waiting().addListener((waiting, old, now) -> tellBusy());
    model.imports().progress().addListener((progress, old, now) -> tellBusy());
    count(model.ledger().summary().get());
  }

  /** Shows words only where there is room for all of them. */
  private void fit(Label label, double room) {
    label.managedProperty().bind(label.visibleProperty());
    label
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> getWidth() >= room * model.look().em(),
                widthProperty(),
                model.look().textScale()));
  }

  private void count(LedgerSummary summary) {
    counts.setText(
        String.join(
            " · ",
            Words.count(summary.claims(), "claim"),
            Words.count(summary.responses(), "response"),
            Words.count(summary.articles(), "article")));
    int done = summary.claims() - summary.unreviewedClaims();
    bar.setProgress(summary.claims() == 0 ? 0 : (double) done / summary.claims());
    reviewed.setText(Text.of("status.reviewed", done, summary.claims()));
  }

  private void tellBusy() {
    Optional<ImportProgress> progress = model.imports().progress().get();
    if (progress.isPresent()) {
      busy.setText(Text.of("status.importing", progress.get().done(), progress.get().total()));
    } else if (model.working().waiting().get() > 0) {
      busy.setText(Text.of("status.working"));
    } else {
      busy.setText(model.reading().waiting().get() > 0 ? Text.of("status.reading") : "");
    }
  }
}
