package org.parley.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.ReviewState;
import org.parley.ui.chip.Icons;

/** The three decisions, and the question asked before one is recorded. */
public final class ReviewView extends VBox {
  private final ReviewViewModel model;
  private final Label title = new Label();
  private final Label reasonLabel = new Label();
  private final Label editorLabel = new Label("Your name, recorded with every decision");
  private final TextField reason = new TextField();
  private final TextField editor = new TextField();
  private final Button record;
  private final VBox form;

  /**
   * @param decide told which decision was asked for
   */
  public ReviewView(ReviewViewModel model, Consumer<ReviewState> decide) {
    this.model = model;
    getStyleClass().add("parley-review");
    reason.setId("reason");
    editor.setId("editor");
    reasonLabel.setLabelFor(reason);
    editorLabel.setLabelFor(editor);
    reasonLabel.getStyleClass().add("parley-source");
    editorLabel.getStyleClass().add("parley-source");
    record = Icons.button(Feather.CHECK, "Record", "Record the decision (Enter)", this::submit);
    record.setId("record");
    record.getStyleClass().add("accent");
    form = form();
    getChildren().addAll(buttons(decide), form);
    reason.setOnAction(event -> submit());
    editor.setOnAction(event -> submit());
    reason.textProperty().addListener((text, old, now) -> check());
    editor.textProperty().addListener((text, old, now) -> check());
    model.question().addListener((question, old, now) -> ask(now));
    ask(model.question().get());
  }

  private static FlowPane buttons(Consumer<ReviewState> decide) {
    FlowPane buttons =
        new FlowPane(
            Icons.button(
                Feather.CHECK,
                "Confirm",
                "Correctly read by the machine (C)",
                () -> decide.accept(ReviewState.CONFIRMED)),
            Icons.button(
                Feather.FLAG,
                "Dispute",
                "Contested by an editor (D)",
                () -> decide.accept(ReviewState.DISPUTED)),
            Icons.button(
                Feather.TRASH_2,
                "Reject",
                "Misread by the machine (X)",
                () -> decide.accept(ReviewState.REJECTED)));
    buttons.getStyleClass().add("parley-review-buttons");
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    return buttons;
  }

  private VBox form() {
    Button cancel = Icons.button(Feather.X, "Cancel", "Decide nothing (Esc)", model::cancel);
    HBox ends = new HBox(record, cancel);
    ends.getStyleClass().add("parley-review-buttons");
    title.getStyleClass().add("parley-summary");
    VBox box = new VBox(title, reasonLabel, reason, editorLabel, editor, ends);
    box.getStyleClass().add("parley-review-form");
    return box;
  }

  private void ask(Optional<ReviewViewModel.Question> question) {
    form.setVisible(question.isPresent());
    form.setManaged(question.isPresent());
    reason.clear();
    editor.clear();
    question.ifPresent(this::fill);
  }

  private void fill(ReviewViewModel.Question question) {
    title.setText(question.title());
    reasonLabel.setText(question.reasonNeeded() ? "Reason, needed" : "Reason, if any");
    for (Node part : List.of(editorLabel, editor)) {
      part.setVisible(question.editorNeeded());
      part.setManaged(question.editorNeeded());
    }
    check();
    reason.requestFocus();
  }

  private void check() {
    boolean complete =
        model
            .question()
            .get()
            .filter(one -> !(one.reasonNeeded() && reason.getText().isBlank()))
            .filter(one -> !(one.editorNeeded() && editor.getText().isBlank()))
            .isPresent();
    record.setDisable(!complete);
  }

  private void submit() {
    model.answer(reason.getText(), editor.getText());
  }
}
