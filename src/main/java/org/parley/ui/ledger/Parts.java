package org.parley.ui.ledger;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The pieces that cards are made of. */
final class Parts {
  private Parts() {}

  /** Words that wrap and are never cut. */
  static Label words(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** Chips side by side, in as many lines as it takes. */
  static FlowPane flow(Node... chips) {
    FlowPane flow = new FlowPane(chips);
    flow.getStyleClass().add("parley-chips");
    flow.setPrefWrapLength(0);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    return flow;
  }
}
