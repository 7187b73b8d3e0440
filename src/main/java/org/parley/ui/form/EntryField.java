package org.parley.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The field of one entry: its label above what is typed or chosen. */
final class EntryField {
  private EntryField() {}

  static Node of(Entry entry) {
    if (entry instanceof TextEntry text) {
      return text(text);
    }
    return entry instanceof ChoiceEntry choice ? choice(choice) : new RowsField((RowsEntry) entry);
  }

  /** Puts the keyboard focus on the first field of what {@link #of} made. */
  static void focus(Node field) {
    if (field instanceof RowsField rows) {
      rows.focus(0);
      return;
    }
    field.lookupAll(".parley-form-input").stream()
        .filter(node -> !(node instanceof RadioButton radio) || radio.isSelected())
        .findFirst()
        .ifPresent(
            node -> {
              node.requestFocus();
              if (node instanceof TextField words) {
                words.selectAll();
              }
            });
  }

  static VBox labelled(String label, Node... parts) {
    Label words = new Label(label);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("parley-form-label");
    words.setLabelFor(parts[0]);
    VBox box = new VBox(words);
    box.getChildren().addAll(parts);
    box.getStyleClass().add("parley-form-field");
    return box;
  }

  private static VBox text(TextEntry entry) {
    TextInputControl field = entry.tall() ? new TextArea() : new TextField();
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(8);
    }
    field.setId("form-" + entry.id());
    field.getStyleClass().add("parley-form-input");
    field.textProperty().bindBidirectional(entry.value());
    VBox box = labelled(entry.label(), field);
    if (!entry.proposals().isEmpty()) {
      box.getChildren().add(proposals(entry, field));
    }
    return box;
  }

  private static FlowPane proposals(TextEntry entry, TextInputControl field) {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("parley-form-proposals");
    flow.setMinHeight(Region.USE_PREF_SIZE);
    for (String words : entry.proposals()) {
      Button button = new Button(words);
      button.getStyleClass().addAll("flat", "parley-form-proposal");
      button.setOnAction(
          event -> {
            entry.value().set(words);
            field.requestFocus();
            field.end();
          });
      flow.getChildren().add(button);
    }
    return flow;
  }

  private static VBox choice(ChoiceEntry entry) {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("parley-form-choice");
    flow.setMinHeight(Region.USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    List<String> options = entry.options();
    for (int at = 0; at < options.size(); at++) {
      int place = at;
      RadioButton button = new RadioButton(options.get(at));
      button.setToggleGroup(group);
      button.setId("form-" + entry.id() + "-" + at);
      button.getStyleClass().add("parley-form-input");
      button.setSelected(entry.chosen().get() == at);
      button
          .selectedProperty()
          .addListener(
              (selected, old, now) -> {
                if (now) {
                  entry.chosen().set(place);
                }
              });
      flow.getChildren().add(button);
    }
    return labelled(entry.label(), flow);
  }
}
