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
import org.parley.ui.wording.Text;

/** The three decisions, and the question asked before one is recorded. */
public final class ReviewView extends VBox {
  private final ReviewViewModel model;
  private final Label title = new Label();
  private final Label reasonLabel = new Label();
  private final Label editorLabel = new Label(Text.of("review.editor"));
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
    record =
        Icons.button(
            Feather.CHECK, Text.of("review.record"), Text.of("review.record.hint"), this::submit);
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
            button(Feather.CHECK, "confirm", () -> decide.accept(ReviewState.CONFIRMED)),
            button(Feather.FLAG, "dispute", () -> decide.accept(ReviewState.DISPUTED)),
            button(Feather.TRASH_2, "reject", () -> decide.accept(ReviewState.REJECTED)));
    buttons.getStyleClass().add("parley-review-buttons");
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    return buttons;
  }

  private static Button button(Feather icon, String word, Runnable action) {
    return Icons.button(
        icon, Text.of("review." + word), Text.of("review." + word + ".hint"), action);
  }

  private VBox form() {
    Button cancel =
        Icons.button(
            Feather.X,
            Text.of("review.cancel"),
            Text.of("review.cancel.hint"),
            () -> model.cancel());
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
    reasonLabel.setText(
        Text.of(question.reasonNeeded() ? "review.reason-needed" : "review.reason"));
    for (Node part : List.of(editorLabel, editor)) {
      part.setVisible(question.editorNeeded());
      part.setManaged(question.editorNeeded());
    }
    check();
    (question.reasonNeeded() || !question.editorNeeded() ? reason : editor).requestFocus();
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
