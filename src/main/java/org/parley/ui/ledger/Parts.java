package org.parley.ui.ledger;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.parley.ui.chip.Wrapped;

/** The pieces that cards are made of. */
final class Parts {
  private Parts() {}

  /** Words that wrap, are never cut and take the whole width. */
  static Label words(String words, String styleClass) {
    Label label = Wrapped.words(words, styleClass);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /** Small things side by side, in as many lines as it takes; one wider than a line is cut. */
  static <T extends FlowPane> T flowing(T flow) {
    flow.getStyleClass().add("parley-chips");
    flow.setPrefWrapLength(0);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setMinWidth(0);
    return flow;
  }

  /** Shows what then takes room, or hides it. */
  static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
