package org.parley.ui.command;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.ui.wording.Text;

/** All keys at a glance, by menu, over the window until a click or Esc. */
public final class ShortcutSheet extends StackPane {

  public ShortcutSheet(List<Command> commands) {
    FlowPane groups = new FlowPane();
    groups.getStyleClass().add("parley-sheet");
    for (CommandGroup group : CommandGroup.values()) {
      List<Command> own =
          commands.stream()
              .filter(command -> command.group() == group && !command.keys().isEmpty())
              .toList();
      if (!own.isEmpty()) {
        groups.getChildren().add(block(group, own));
      }
    }
    Label title = new Label(Text.of("sheet.title"));
    title.getStyleClass().add("parley-empty-title");
    Label hint = new Label(Text.of("sheet.hint"));
    hint.getStyleClass().add("parley-source");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("parley-sheet-scroll");
    VBox card = new VBox(title, hint, scroll);
    card.getStyleClass().addAll("parley-overlay-card", "parley-sheet-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("parley-overlay");
    setId("help");
    getChildren().add(card);
    setOnMouseClicked(event -> hide());
    setVisible(false);
  }

  private static VBox block(CommandGroup group, List<Command> commands) {
    Label head = new Label(group.title());
    head.getStyleClass().add("parley-section");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("parley-sheet-grid");
    for (int row = 0; row < commands.size(); row++) {
      Label keys = new Label(keys(commands.get(row)));
      keys.getStyleClass().add("parley-keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label words = new Label(commands.get(row).title());
      words.setWrapText(true);
      grid.addRow(row, keys, words);
    }
    VBox block = new VBox(head, grid);
    block.getStyleClass().add("parley-sheet-block");
    return block;
  }

  private static String keys(Command command) {
    return command.keys().stream().limit(2).map(KeyWords::of).collect(Collectors.joining(",  "));
  }

  /** Shows the sheet, or hides it. */
  public void toggle() {
    setVisible(!isVisible());
  }

  /** Hides the sheet; false when it was hidden. */
  public boolean hide() {
    boolean was = isVisible();
    setVisible(false);
    return was;
  }
}
