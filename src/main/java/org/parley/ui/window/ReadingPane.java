package org.parley.ui.window;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.parley.ui.theme.LookViewModel;
import org.parley.ui.wording.Text;

/** The article above the details, or one of the two at a time where there is room for no more. */
final class ReadingPane extends BorderPane {
  private static final double ROOM_FOR_BOTH = 46;
  private static final double ARTICLE_SHARE = 0.6;

  private final Region article;
  private final Region details;
  private final LookViewModel look;
  private final SplitPane both = new SplitPane();
  private final ToggleButton toArticle = new ToggleButton(Text.of("reading.article"));
  private final ToggleButton toDetails = new ToggleButton(Text.of("reading.details"));
  private final HBox tabs = new HBox(toArticle, toDetails);
  private boolean single;

  /**
   * @param decisions stands below whatever is shown
   */
  ReadingPane(Region article, Region details, Region decisions, LookViewModel look) {
    this.article = article;
    this.details = details;
    this.look = look;
    ToggleGroup group = new ToggleGroup();
    toArticle.setToggleGroup(group);
    toDetails.setToggleGroup(group);
    toArticle.setOnAction(event -> showOne(false));
    toDetails.setOnAction(event -> showOne(true));
    toArticle.getStyleClass().add("left-pill");
    toDetails.getStyleClass().add("right-pill");
    tabs.getStyleClass().add("parley-tabs");
    both.setOrientation(Orientation.VERTICAL);
    getStyleClass().add("parley-reading");
    setMinWidth(0);
    setBottom(decisions);
    heightProperty().addListener((height, old, now) -> arrange());
    look.textScale().addListener((scale, old, now) -> arrange());
    showBoth();
  }

  private void arrange() {
    boolean wanted = getHeight() > 0 && getHeight() < ROOM_FOR_BOTH * look.em();
    if (wanted != single) {
      single = wanted;
      if (single) {
        showOne(false);
      } else {
        showBoth();
      }
    }
  }

  private void showBoth() {
    setCenter(null);
    setTop(null);
    both.getItems().setAll(article, details);
    both.setDividerPositions(ARTICLE_SHARE);
    setCenter(both);
  }

  private void showOne(boolean wantsDetails) {
    both.getItems().clear();
    toArticle.setSelected(!wantsDetails);
    toDetails.setSelected(wantsDetails);
    setTop(tabs);
    setCenter(wantsDetails ? details : article);
  }

  /** Makes the article visible. */
  void needArticle() {
    if (single) {
      showOne(false);
    }
  }

  /** Makes the details visible. */
  void needDetails() {
    if (single) {
      showOne(true);
    }
  }
}
