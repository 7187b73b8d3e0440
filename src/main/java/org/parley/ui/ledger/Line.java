package org.parley.ui.ledger;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Words of a card that change from row to row while what shows them stays. */
final class Line {
  private final Pane host;
  private final String styleClass;
  private final Label plain;
  private Optional<FoundText> marked = Optional.empty();

  /** Adds the line to its host. */
  Line(Pane host, String styleClass) {
    this.host = host;
    this.styleClass = styleClass;
    this.plain = Parts.words("", styleClass);
    host.getChildren().add(plain);
  }

  /**
   * Shows words.
   *
   * @param found those to set apart
   */
  void show(String words, List<String> found) {
    List<FoundText.Place> places = FoundText.places(words, found);
    boolean any = !places.isEmpty();
    if (any && marked.isEmpty()) {
      FoundText made = new FoundText(styleClass);
      host.getChildren().add(host.getChildren().indexOf(plain) + 1, made);
      marked = Optional.of(made);
    }
    plain.setText(any ? "" : words);
    Parts.shown(plain, !any);
    marked.ifPresent(
        one -> {
          one.show(any ? words : "", places);
          Parts.shown(one, any);
        });
  }
}
