package org.parley.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.Span;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** What can be made of the words that are selected in the article. */
public final class SelectionBar extends VBox {
  private static final int EXCERPT = 70;

  private final Label words = new Label();

  /** What the buttons do. */
  public record Actions(Runnable claim, Runnable response, Runnable evidence, Runnable cite) {}

  public SelectionBar(ArticleViewModel model, Actions actions) {
    words.getStyleClass().add("parley-source");
    words.setMinWidth(0);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("parley-form-buttons");
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    List<Button> all =
        List.of(
            button(Feather.PLUS_CIRCLE, "claim", actions.claim()),
            button(Feather.CORNER_DOWN_RIGHT, "response", actions.response()),
            button(Feather.PAPERCLIP, "evidence", actions.evidence()),
            button(Feather.COPY, "cite", actions.cite()));
    buttons.getChildren().setAll(all);
    getStyleClass().add("parley-selection");
    setId("selection-bar");
    getChildren().addAll(words, buttons);
    managedProperty().bind(visibleProperty());
    model.selection().addListener((selection, old, now) -> show(model, now));
    show(model, model.selection().get());
  }

  private static Button button(Feather icon, String key, Runnable action) {
    Button button =
        Icons.button(
            icon, Text.of("selection." + key), Text.of("selection." + key + ".hint"), action);
    button.setId("selection-" + key);
    button.setFocusTraversable(false);
    return button;
  }

  private void show(ArticleViewModel model, Optional<Span> selection) {
    setVisible(selection.isPresent());
    Optional<String> text = model.article().get().map(one -> one.text().text());
    selection.ifPresent(
        place ->
            words.setText(
                text.filter(all -> place.end() <= all.length())
                    .map(all -> Words.excerpt(place.in(all), EXCERPT))
                    .orElse("")));
  }
}
