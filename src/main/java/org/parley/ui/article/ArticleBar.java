package org.parley.ui.article;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** Above the article: the way back, whose article it is, and the way from passage to passage. */
public final class ArticleBar extends VBox {
  private final Label source = new Label();
  private final Button back;
  private final Button both;

  /**
   * @param goBack returns from an answer to its claim
   * @param compare shows the claim's article beside the answer's
   * @param movePassage goes to the next passage, or with -1 to the one before
   */
  public ArticleBar(
      ArticleViewModel model, Runnable goBack, Runnable compare, IntConsumer movePassage) {
    back = Icons.button(Feather.ARROW_LEFT, "", Text.of("article.back.hint"), goBack);
    back.setId("back");
    back.getStyleClass().addAll("flat", "parley-back");
    back.setMinWidth(0);
    back.setWrapText(true);
    back.setMinHeight(USE_PREF_SIZE);
    back.managedProperty().bind(back.visibleProperty());
    source.getStyleClass().add("parley-article-source");
    source.setMaxWidth(Double.MAX_VALUE);
    source.setMinWidth(0);
    HBox.setHgrow(source, Priority.ALWAYS);
    both = step(Feather.COLUMNS, Text.of("compare.hint"), compare);
    both.setId("compare");
    both.managedProperty().bind(both.visibleProperty());
    HBox line =
        new HBox(
            source,
            both,
            step(Feather.CHEVRON_UP, Text.of("article.previous"), () -> movePassage.accept(-1)),
            step(Feather.CHEVRON_DOWN, Text.of("article.next"), () -> movePassage.accept(1)));
    line.getStyleClass().add("parley-article-line");
    getStyleClass().add("parley-article-bar");
    getChildren().addAll(back, line);
    model.article().addListener((article, old, now) -> show(now));
    model.origin().addListener((origin, old, now) -> offer(now));
    offer(model.origin().get());
  }

  private static Button step(Feather icon, String hint, Runnable action) {
    Button button = Icons.button(icon, "", hint, action);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private void show(Optional<ShownArticle> article) {
    source.setText(article.map(ShownArticle::source).orElse(""));
    source.setTooltip(article.map(ShownArticle::fileName).map(Tooltip::new).orElse(null));
  }

  private void offer(Optional<ArticleViewModel.Origin> origin) {
    back.setVisible(origin.isPresent());
    both.setVisible(origin.isPresent());
    origin.ifPresent(from -> back.setText(Text.of("article.back", from.source())));
    back.setAccessibleText(back.getText());
  }
}
