package org.parley.ui.notice;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** The message shown now, above the lower edge; good news leaves by itself, problems stay. */
public final class ToastView extends VBox {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private final Notices notices;
  private final Label words = new Label();
  private final Label detail = new Label();
  private final Button offer = Icons.button(Feather.CORNER_UP_LEFT, "", "", () -> {});
  private final Button unfold;
  private final PauseTransition leaving = new PauseTransition(Duration.seconds(9));

  public ToastView(Notices notices) {
    this.notices = notices;
    unfold = Icons.button(Feather.MORE_HORIZONTAL, "", Text.of("notice.details"), this::unfold);
    getStyleClass().add("parley-toast");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    words.setId("toast");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    detail.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    detail.getStyleClass().add("parley-toast-detail");
    offer.setId("toast-offer");
    offer.getStyleClass().add("flat");
    Button dismiss = Icons.button(Feather.X, "", Text.of("notice.close"), notices::dismiss);
    dismiss.getStyleClass().addAll("flat", "button-icon");
    unfold.getStyleClass().addAll("flat", "button-icon");
    HBox line = new HBox(words, offer, unfold, dismiss);
    line.getStyleClass().add("parley-toast-line");
    getChildren().addAll(line, detail);
    for (Region part : new Region[] {offer, unfold, detail}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    leaving.setOnFinished(event -> notices.dismiss());
    setOnMouseEntered(event -> leaving.stop());
    notices.current().addListener((current, old, now) -> show(now));
    show(notices.current().get());
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    leaving.stop();
    notice.ifPresent(this::fill);
  }

  private void fill(Notice notice) {
    Icons.on(words, notice.problem() ? Feather.ALERT_TRIANGLE : Feather.INFO);
    words.setText(notice.text());
    pseudoClassStateChanged(PROBLEM, notice.problem());
    detail.setText(notice.detail().orElse(""));
    detail.setVisible(false);
    unfold.setVisible(notice.detail().isPresent());
    offer.setVisible(notice.offer().isPresent());
    notice
        .offer()
        .ifPresent(
            one -> {
              offer.setText(one.words());
              offer.setAccessibleText(one.words());
              offer.setOnAction(
                  event -> {
                    notices.dismiss();
                    one.action().run();
                  });
            });
    if (!notice.problem()) {
      leaving.playFromStart();
    }
  }

  private void unfold() {
    detail.setVisible(!detail.isVisible());
  }
}
