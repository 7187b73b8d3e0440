package org.parley.ui.command;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.ui.wording.Text;

/** The command palette, over the window until a command runs or Esc closes it. */
public final class PaletteView extends StackPane {
  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();

  public PaletteView(PaletteViewModel model) {
    this.model = model;
    field.setId("palette-field");
    field.setPromptText(Text.of("palette.prompt"));
    field.getStyleClass().add("parley-palette-field");
    field.textProperty().addListener((text, old, now) -> model.type(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setItems(model.matches());
    list.setCellFactory(view -> new Row());
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Text.of("palette.none")));
    list.getStyleClass().add("parley-palette-list");
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            model.run(list.getSelectionModel().getSelectedIndex());
          }
        });
    VBox card = new VBox(field, list);
    card.getStyleClass().addAll("parley-overlay-card", "parley-palette");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll("parley-overlay", "parley-overlay-top");
    setId("palette");
    getChildren().add(card);
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            model.hide();
          }
        });
    model.open().addListener((open, old, now) -> show(now));
    model.selected().addListener((selected, old, now) -> mark(now.intValue()));
    show(model.open().get());
  }

  private void show(boolean open) {
    setVisible(open);
    if (open) {
      field.clear();
      field.requestFocus();
      mark(0);
    }
  }

  private void mark(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - 3));
  }

  private void onKey(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      model.move(code == KeyCode.DOWN ? 1 : -1);
      event.consume();
    } else if (code == KeyCode.ENTER) {
      model.run();
      event.consume();
    }
  }

  private static final class Row extends ListCell<Command> {
    private final Label group = new Label();
    private final Label title = new Label();
    private final Label keys = new Label();
    private final HBox box = new HBox(title, group, keys);

    private Row() {
      title.setMaxWidth(Double.MAX_VALUE);
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
      group.getStyleClass().add("parley-palette-group");
      keys.getStyleClass().add("parley-keycap");
      keys.managedProperty().bind(keys.visibleProperty());
      for (Label label : new Label[] {group, keys}) {
        label.setMinWidth(Region.USE_PREF_SIZE);
      }
      box.getStyleClass().add("parley-palette-row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      title.setText(command.title());
      group.setText(command.group().title());
      keys.setText(command.keyWords());
      keys.setVisible(!keys.getText().isEmpty());
      setGraphic(box);
      setAccessibleText(command.title() + " " + command.keyWords());
    }
  }
}
