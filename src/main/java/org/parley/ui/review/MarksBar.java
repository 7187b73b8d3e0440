package org.parley.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.ClaimEntry;
import org.parley.ui.chip.Icons;
import org.parley.ui.editing.Marks;
import org.parley.ui.wording.ClaimWords;
import org.parley.ui.wording.Text;

/** Which claims are marked; what is decided next concerns all of them. */
public final class MarksBar extends FlowPane {
  private static final int NAMED = 4;
  private static final int LETTERS = 34;

  private final Marks marks;
  private final Label count = Icons.on(new Label(), Feather.CHECK_SQUARE);

  public MarksBar(Marks marks) {
    this.marks = marks;
    count.setId("marked");
    count.getStyleClass().add("parley-chipsbar-count");
    getStyleClass().addAll("parley-chipsbar", "parley-marks");
    setMinHeight(Region.USE_PREF_SIZE);
    setPrefWrapLength(0);
    managedProperty().bind(visibleProperty());
    ReadOnlyObjectProperty<List<ClaimEntry>> marked = marks.marked();
    marked.addListener((claims, old, now) -> show(now));
    show(marked.get());
  }

  private void show(List<ClaimEntry> claims) {
    setVisible(!claims.isEmpty());
    count.setText(Text.of("marks.count", claims.size()));
    getChildren().setAll(count);
    claims.stream().limit(NAMED).forEach(entry -> getChildren().add(chip(entry)));
    Button clear =
        Icons.button(
            Feather.X_CIRCLE,
            Text.of("marks.clear"),
            Text.of("marks.clear.hint"),
            () -> marks.clear());
    clear.getStyleClass().addAll("flat", "parley-chipsbar-button");
    getChildren().add(clear);
  }

  private Button chip(ClaimEntry entry) {
    String words = ClaimWords.summary(entry.claim());
    String brief = words.length() > LETTERS ? words.substring(0, LETTERS).strip() + " …" : words;
    Button chip =
        Icons.button(Feather.X, brief, Text.of("marks.remove"), () -> marks.toggle(entry));
    chip.getStyleClass().add("parley-filter-chip");
    chip.setFocusTraversable(false);
    return chip;
  }
}
