package org.parley.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.command.Menus;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.wording.Text;

/** The name, the menus, the search field, and what is asked for most. */
final class TopBar extends HBox {
  private static final double ROOM_FOR_WORDS = 76;
  private static final Duration TYPING_PAUSE = Duration.millis(250);

  private final TextField search = new TextField();
  private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
  private final FilterViewModel filter;

  TopBar(WindowViewModel model, FileChoice files, Runnable palette) {
    filter = model.filter();
    getStyleClass().add("parley-top");
    Button theme = Icons.button(Feather.MOON, "", Text.of("top.theme"), model.look()::toggleTheme);
    theme.setId("theme");
    model.look().dark().addListener((dark, old, now) -> Icons.on(theme, sunOrMoon(now)));
    Icons.on(theme, sunOrMoon(model.look().dark().get()));
    Button all = Icons.button(Feather.COMMAND, "", Text.of("top.palette"), palette);
    all.setId("open-palette");
    for (Button button : new Button[] {theme, all}) {
      button.getStyleClass().addAll("flat", "button-icon");
    }
    Button choose =
        Icons.button(
            Feather.DOWNLOAD,
            Text.of("top.import"),
            Text.of("top.import.hint"),
            files::importFiles);
    choose.getStyleClass().add("accent");
    prepareSearch();
    Label name = name();
    ReadOnlyDoubleProperty scale = model.look().textScale();
    widthProperty().addListener((width, old, now) -> fit(model.look().em(), name, choose));
    scale.addListener((size, old, now) -> fit(model.look().em(), name, choose));
    getChildren().addAll(name, search, gap(), choose, all, theme);
  }

  /** Leaves out the words that an icon tells as well where there is little room. */
  private void fit(double em, Label name, Button choose) {
    boolean narrow = getWidth() > 0 && getWidth() < ROOM_FOR_WORDS * em;
    name.setText(narrow ? "" : Text.of("top.name"));
    choose.setText(narrow ? "" : Text.of("top.import"));
    search.setPromptText(Text.of(narrow ? "top.search.short" : "top.search"));
  }

  /** Puts the menus between the name and the search field. */
  void offer(Menus menus) {
    getChildren().add(1, menus);
  }

  private static Feather sunOrMoon(boolean dark) {
    return dark ? Feather.SUN : Feather.MOON;
  }

  private static Label name() {
    Label name = Icons.on(new Label(Text.of("top.name")), Feather.BOOK_OPEN);
    name.getStyleClass().add("parley-name");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void prepareSearch() {
    search.setId("search");
    search.setPromptText(Text.of("top.search"));
    search.setTooltip(new Tooltip(Text.of("top.search.hint")));
    search.setAccessibleText(Text.of("top.search"));
    search.getStyleClass().add("parley-search");
    search.setMinWidth(80);
    HBox.setHgrow(search, Priority.SOMETIMES);
    pause.setOnFinished(event -> filter.type(search.getText()));
    search
        .textProperty()
        .addListener(
            (text, old, now) -> {
              if (!now.equals(filter.typed().get())) {
                pause.playFromStart();
              }
            });
    filter
        .typed()
        .addListener(
            (typed, old, now) -> {
              if (!now.equals(search.getText())) {
                search.setText(now);
              }
            });
    search.setOnAction(
        event -> {
          pause.stop();
          filter.type(search.getText());
          filter.settle();
        });
  }

  /** Puts the keyboard focus on the search field. */
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}
