package org.parley.ui.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.parley.ui.finding.Target;

/** A part of a row that can be selected; it stays while the rows it shows change. */
abstract class Card extends KnownHeight {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private Optional<Target> target = Optional.empty();

  /**
   * @param select is given what is pressed
   */
  Card(Consumer<Target> select) {
    getStyleClass().add("parley-card");
    selectOnPress(this, select, this::target);
  }

  /** Has a press select what is shown at that time. */
  static void selectOnPress(
      Region region, Consumer<Target> select, Supplier<Optional<Target>> target) {
    region.setOnMousePressed(
        event ->
            target
                .get()
                .ifPresent(
                    one -> {
                      select.accept(one);
                      event.consume();
                    }));
  }

  /** What is shown; empty for nothing. */
  final Optional<Target> target() {
    return target;
  }

  final void aim(Optional<Target> shown) {
    target = shown;
    Parts.shown(this, shown.isPresent());
  }

  /** Shows or hides that this card is the selected one. */
  final void current(Optional<Target> selected) {
    pseudoClassStateChanged(CURRENT, target.isPresent() && selected.equals(target));
  }
}
