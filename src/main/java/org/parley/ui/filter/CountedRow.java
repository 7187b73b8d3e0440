package org.parley.ui.filter;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line that can be pressed, with words on the left and a number on the right. */
class CountedRow extends ToggleButton {
  private final Label words;
  private final Label count = new Label();

  CountedRow(Label words, Optional<Integer> number) {
    this.words = words;
    count.getStyleClass().add("parley-facet-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words, count);
    line.getStyleClass().add("parley-facet-line");
    line.prefWidthProperty().bind(widthProperty().subtract(2));
    getStyleClass().setAll("parley-facet-row");
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setPrefWidth(0);
    count(number);
  }

  /** What a press of the line or Enter does. */
  final void onPress(Runnable action) {
    setOnAction(event -> action.run());
    onKey(KeyCode.ENTER, action);
  }

  /** Shows another number, or none. */
  final void count(Optional<Integer> number) {
    count.setText(number.map(CountedRow::words).orElse(""));
    setAccessibleText(words.getText() + " " + count.getText());
  }

  private static String words(int number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** Adds a key that works while this line has the focus. */
  final void onKey(KeyCode code, Runnable action) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == code && !event.isShortcutDown()) {
            event.consume();
            action.run();
          }
        });
  }
}
