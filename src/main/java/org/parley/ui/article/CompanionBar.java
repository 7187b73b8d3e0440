package org.parley.ui.article;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** Above the claim's own article while its answer stands beside it. */
public final class CompanionBar extends HBox {
  private final Label source = new Label();

  /**
   * @param close shows one article again
   */
  public CompanionBar(ArticleViewModel model, Runnable close) {
    source.getStyleClass().add("parley-article-source");
    source.setMaxWidth(Double.MAX_VALUE);
    source.setMinWidth(0);
    HBox.setHgrow(source, Priority.ALWAYS);
    Button one = Icons.button(Feather.X, "", Text.of("compare.close"), close);
    one.getStyleClass().addAll("flat", "button-icon");
    getStyleClass().addAll("parley-article-bar", "parley-article-line");
    getChildren().addAll(source, one);
    model.article().addListener((article, old, now) -> show(now));
    show(model.article().get());
  }

  private void show(Optional<ShownArticle> article) {
    source.setText(article.map(shown -> Text.of("compare.claim", shown.source())).orElse(""));
  }
}
