package org.parley.ui.window;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.ui.article.ArticleBar;
import org.parley.ui.article.ArticleView;
import org.parley.ui.details.DetailsView;
import org.parley.ui.importing.ImportView;
import org.parley.ui.ledger.LedgerView;
import org.parley.ui.notice.BannerView;
import org.parley.ui.review.ReviewView;

/** Everything in the window. */
final class WindowView extends StackPane {
  private static final double LEDGER_SHARE = 0.6;
  private static final double ARTICLE_SHARE = 0.64;
  private static final double NORMAL_TEXT = 14;

  private final WindowViewModel model;
  private final TopBar top;
  private final LedgerView ledger;
  private final ArticleView article;
  private final HelpOverlay help = new HelpOverlay();

  WindowView(WindowViewModel model, FileChoice files) {
    this.model = model;
    top = new TopBar(model, files, this::toggleHelp);
    ledger = new LedgerView(model.ledger(), files::importFiles);
    article =
        new ArticleView(
            model.article(),
            new ArticleBar(model.article(), model::back, model::movePassage),
            model::pick);
    BorderPane pane = new BorderPane(centre());
    pane.setTop(new VBox(top, new BannerView(model.notices()), new ImportView(model.imports())));
    pane.setBottom(new StatusBar(model));
    DropOverlay drop = new DropOverlay();
    drop.catchFiles(this, model);
    getStyleClass().add("parley-window");
    getChildren().addAll(pane, help, drop);
    model.textScale().addListener((scale, old, now) -> scaleText());
    scaleText();
  }

  private SplitPane centre() {
    DetailsView facts = new DetailsView(model.details());
    VBox.setVgrow(facts, Priority.ALWAYS);
    VBox details = new VBox(new ReviewView(model.review(), model::decide), facts);
    details.getStyleClass().add("parley-details-pane");
    SplitPane right = new SplitPane(article, details);
    right.setOrientation(Orientation.VERTICAL);
    right.setDividerPositions(ARTICLE_SHARE);
    SplitPane centre = new SplitPane(ledger, right);
    centre.setDividerPositions(LEDGER_SHARE);
    return centre;
  }

  private void scaleText() {
    setStyle("-fx-font-size: " + NORMAL_TEXT * model.textScale().get() + "px;");
  }

  void toggleHelp() {
    help.toggle();
  }

  void search() {
    top.focusSearch();
  }

  /** Puts the keyboard focus on the article. */
  void read() {
    article.focus();
  }

  /** Closes what lies on top, one thing at a time; with nothing left, returns to the ledger. */
  void escape() {
    if (help.hide()) {
      return;
    }
    if (model.review().question().get().isPresent()) {
      model.review().cancel();
    } else if (model.imports().report().get().isPresent()) {
      model.imports().dismissReport();
    } else if (model.notices().current().get().isPresent()) {
      model.notices().dismiss();
    } else {
      top.clearSearch();
    }
    ledger.focus();
  }
}
