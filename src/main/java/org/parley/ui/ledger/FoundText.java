package org.parley.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words among which those that were searched for are set apart. */
final class FoundText extends TextFlow {
  /** Where a word that was searched for stands. */
  record Place(int from, int to) {}

  FoundText(String styleClass) {
    getStyleClass().addAll("parley-flow", styleClass);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Shows the words; every second piece is one that was searched for. */
  void show(String words, List<Place> places) {
    List<String> pieces = new ArrayList<>();
    int done = 0;
    for (Place place : places) {
      pieces.add(words.substring(done, place.from()));
      pieces.add(words.substring(place.from(), place.to()));
      done = place.to();
    }
    pieces.add(words.substring(done));
    while (getChildren().size() < pieces.size()) {
      getChildren().add(piece(getChildren().size() % 2 == 1));
    }
    getChildren().remove(pieces.size(), getChildren().size());
    for (int at = 0; at < pieces.size(); at++) {
      if (getChildren().get(at) instanceof Text text) {
        text.setText(pieces.get(at));
      }
    }
  }

  private static Text piece(boolean found) {
    Text text = new Text();
    if (found) {
      text.getStyleClass().add("parley-found");
    }
    return text;
  }

  /** Where words that were searched for stand, the longest where several begin. */
  static List<Place> places(String words, List<String> found) {
    List<Place> places = new ArrayList<>();
    String text = words.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < text.length() && !found.isEmpty()) {
      int here = at;
      int longest =
          found.stream()
              .map(one -> one.toLowerCase(Locale.ROOT))
              .filter(one -> text.startsWith(one, here))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      if (longest > 0) {
        places.add(new Place(at, at + longest));
      }
      at += Math.max(1, longest);
    }
    return places;
  }
}
