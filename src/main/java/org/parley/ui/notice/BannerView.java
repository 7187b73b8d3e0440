package org.parley.ui.notice;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;

/** The message shown now, across the width of the window. */
public final class BannerView extends HBox {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final Label words = new Label();

  public BannerView(Notices notices) {
    getStyleClass().add("parley-banner");
    words.setId("banner");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button dismiss = Icons.button(Feather.X, "", "Close the message (Esc)", notices::dismiss);
    dismiss.getStyleClass().addAll("flat", "button-icon");
    getChildren().addAll(words, dismiss);
    notices.current().addListener((current, old, now) -> show(now));
    show(notices.current().get());
  }

  private void show(Optional<Notice> notice) {
    setVisible(notice.isPresent());
    setManaged(notice.isPresent());
    notice.ifPresent(
        one -> {
          Icons.on(words, one.problem() ? Feather.ALERT_TRIANGLE : Feather.INFO);
          words.setText(one.text());
          pseudoClassStateChanged(PROBLEM, one.problem());
        });
  }
}
