package org.parley.ui.window;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;

/** The name, the search field, and what can be done with the ledger as a whole. */
final class TopBar extends HBox {
  private static final Duration TYPING_PAUSE = Duration.millis(250);

  private final TextField search = new TextField();
  private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);

  TopBar(WindowViewModel model, FileChoice files, Runnable help) {
    getStyleClass().add("parley-top");
    Button theme = Icons.button(Feather.MOON, "", "Light or dark (Ctrl+T)", model::toggleTheme);
    theme.setId("theme");
    model.dark().addListener((dark, old, now) -> Icons.on(theme, sunOrMoon(now)));
    Icons.on(theme, sunOrMoon(model.dark().get()));
    Button helpButton = Icons.button(Feather.HELP_CIRCLE, "", "Keyboard shortcuts (F1)", help);
    theme.getStyleClass().addAll("flat", "button-icon");
    helpButton.getStyleClass().addAll("flat", "button-icon");
    Button choose =
        Icons.button(Feather.DOWNLOAD, "Import…", "Choose files (Ctrl+I)", files::importFiles);
    choose.getStyleClass().add("accent");
    prepareSearch(model);
    getChildren()
        .addAll(
            name(),
            search,
            gap(),
            choose,
            Icons.button(
                Feather.FOLDER, "Folder…", "Import a folder (Ctrl+Shift+I)", files::importFolder),
            Icons.button(
                Feather.UPLOAD, "Export JSON…", "Write the timeline (Ctrl+E)", files::export),
            theme,
            helpButton);
  }

  private static Feather sunOrMoon(boolean dark) {
    return dark ? Feather.SUN : Feather.MOON;
  }

  private static Label name() {
    Label name = Icons.on(new Label("Parley"), Feather.BOOK_OPEN);
    name.getStyleClass().add("parley-name");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void prepareSearch(WindowViewModel model) {
    search.setId("search");
    search.setPromptText("Search people, places, sources, quotes …  ( / )");
    search.getStyleClass().add("parley-search");
    search.setMinWidth(80);
    HBox.setHgrow(search, Priority.SOMETIMES);
    pause.setOnFinished(event -> model.ledger().search(search.getText()));
    search.textProperty().addListener((text, old, now) -> pause.playFromStart());
    search.setOnAction(
        event -> {
          pause.stop();
          model.ledger().search(search.getText());
        });
  }

  /** Puts the keyboard focus on the search field. */
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** Empties the search field; false when it was empty. */
  boolean clearSearch() {
    boolean any = !search.getText().isEmpty();
    search.clear();
    return any;
  }
}
