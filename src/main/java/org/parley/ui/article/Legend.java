package org.parley.ui.article;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the highlights of the article mean; only those that occur in it. */
final class Legend extends FlowPane {
  Legend() {
    getStyleClass().add("parley-legend");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(List<Highlight> highlights) {
    TreeSet<HighlightKind> kinds = new TreeSet<>();
    highlights.forEach(one -> kinds.add(one.kind()));
    getChildren().setAll(kinds.stream().map(Legend::key).toList());
    setVisible(!kinds.isEmpty());
    setManaged(!kinds.isEmpty());
  }

  private static Label key(HighlightKind kind) {
    Label key = new Label(kind.word());
    key.getStyleClass().addAll("parley-key", kind.styleClass().replace("-mark-", "-key-"));
    return key;
  }
}
