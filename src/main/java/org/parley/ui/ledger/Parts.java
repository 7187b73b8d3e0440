package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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

  /** The same, with the words that were searched for set apart. */
  static Region words(String words, String styleClass, List<String> found) {
    List<int[]> places = places(words, found);
    if (places.isEmpty()) {
      return words(words, styleClass);
    }
    TextFlow flow = new TextFlow();
    flow.getStyleClass().addAll("parley-flow", styleClass);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    int done = 0;
    for (int[] place : places) {
      flow.getChildren().add(new Text(words.substring(done, place[0])));
      Text hit = new Text(words.substring(place[0], place[1]));
      hit.getStyleClass().add("parley-found");
      flow.getChildren().add(hit);
      done = place[1];
    }
    flow.getChildren().add(new Text(words.substring(done)));
    return flow;
  }

  private static List<int[]> places(String words, List<String> found) {
    List<int[]> places = new ArrayList<>();
    String text = words.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < text.length()) {
      int here = at;
      int longest =
          found.stream()
              .map(one -> one.toLowerCase(Locale.ROOT))
              .filter(one -> text.startsWith(one, here))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      if (longest > 0) {
        places.add(new int[] {at, at + longest});
      }
      at += Math.max(1, longest);
    }
    return places;
  }

  /** Chips side by side, in as many lines as it takes; one that is wider than a line is cut. */
  static FlowPane flow(Node... chips) {
    FlowPane flow = new FlowPane(chips);
    flow.getStyleClass().add("parley-chips");
    flow.setPrefWrapLength(0);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setMinWidth(0);
    return flow;
  }
}
