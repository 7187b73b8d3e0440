package org.parley.ui.form;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;

/** Rows of a name and a few choices: Enter adds one below, Ctrl+Backspace takes one away. */
final class RowsField extends VBox {
  private final RowsEntry entry;
  private final VBox lines = new VBox();

  RowsField(RowsEntry entry) {
    this.entry = entry;
    Label label = new Label(entry.label());
    label.getStyleClass().add("parley-form-label");
    Label keys = Wrapped.words(Text.of("form.rows.keys"), "parley-form-keys");
    HBox.setHgrow(keys, Priority.ALWAYS);
    Button add =
        Icons.button(
            Feather.PLUS,
            Text.of("form.rows.add"),
            Text.of("form.rows.add.hint"),
            () -> insert(entry.rows().size()));
    add.setId("form-" + entry.id() + "-add");
    add.getStyleClass().add("flat");
    lines.getStyleClass().add("parley-rows");
    add.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(add, keys);
    foot.getStyleClass().add("parley-rows-foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("parley-form-field");
    getChildren().addAll(label, lines, foot);
    entry.rows().addListener((ListChangeListener<RowsEntry.Row>) change -> show());
    show();
  }

  private void show() {
    lines.getChildren().clear();
    for (int at = 0; at < entry.rows().size(); at++) {
      lines.getChildren().add(line(at, entry.rows().get(at)));
    }
  }

  private VBox line(int at, RowsEntry.Row row) {
    TextField name = new TextField();
    name.setId("form-" + entry.id() + "-" + at);
    name.setAccessibleText(entry.label());
    name.getStyleClass().addAll("parley-form-input", "parley-row-name");
    name.textProperty().bindBidirectional(row.name());
    name.setMinWidth(60);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, at));
    HBox line =
        new HBox(name, button(Feather.X, Text.of("form.rows.remove", at + 1), () -> remove(at)));
    line.getStyleClass().add("parley-row");
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("parley-row-choices");
    choices.setMinHeight(Region.USE_PREF_SIZE);
    for (int column = 0; column < entry.columns().size(); column++) {
      choices.getChildren().add(choice(row, column));
    }
    if (entry.columns().size() == 1) {
      line.getChildren().add(1, choices.getChildren().remove(0));
    }
    VBox whole = new VBox(line);
    if (!choices.getChildren().isEmpty()) {
      whole.getChildren().add(choices);
    }
    return whole;
  }

  private Node choice(RowsEntry.Row row, int column) {
    RowsEntry.Column about = entry.columns().get(column);
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(about.options());
    box.setAccessibleText(about.label());
    box.getSelectionModel().select(row.chosen().get(column).get());
    box.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (chosen, old, now) -> {
              if (now.intValue() >= 0) {
                row.chosen().get(column).set(now.intValue());
              }
            });
    return box;
  }

  private static Button button(Feather icon, String hint, Runnable action) {
    Button button = Icons.button(icon, "", hint, action);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private void onKey(KeyEvent event, int at) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER && !event.isShortcutDown()) {
      insert(at + 1);
    } else if (code == KeyCode.BACK_SPACE && event.isShortcutDown()) {
      remove(at);
    } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      focus(entry.move(at, code == KeyCode.UP ? -1 : 1));
    } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
      focus(at + (code == KeyCode.UP ? -1 : 1));
    } else {
      return;
    }
    event.consume();
  }

  private void insert(int at) {
    entry.insert(at);
    focus(at);
  }

  private void remove(int at) {
    entry.remove(at);
    focus(Math.min(at, entry.rows().size() - 1));
  }

  /** Puts the keyboard focus on the name of a row, or adds the first row. */
  void focus(int at) {
    if (entry.rows().isEmpty()) {
      entry.insert(0);
    }
    int place = Math.max(0, Math.min(entry.rows().size() - 1, at));
    Node name = lines.getChildren().get(place).lookup(".parley-row-name");
    name.requestFocus();
    ((TextField) name).end();
  }
}
