package org.parley.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.chip.Icons;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;

/** The open form as a card over the ledger; the article beside it stays in view. */
public final class FormView extends StackPane {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final FormViewModel model;
  private final Label title = Wrapped.words("", "parley-form-title");
  private final Label remark = Wrapped.words("", "parley-source");
  private final VBox fields = new VBox();
  private final Label reading = Wrapped.words("", "parley-form-reading");
  private final Label reasonLabel = Wrapped.words("", "parley-form-label");
  private final TextField reason = new TextField();
  private final VBox reasonBox;
  private final VBox editorBox;
  private final Button record;
  private final Button extra;

  public FormView(FormViewModel model) {
    this.model = model;
    TextField editor = new TextField();
    Label editorLabel = Wrapped.words("", "parley-form-label");
    editorLabel.setText(Text.of("review.editor"));
    reason.setId("reason");
    editor.setId("editor");
    reading.setId("form-reading");
    reasonBox = field(reasonLabel, reason);
    editorBox = field(editorLabel, editor);
    record =
        Icons.button(
            Feather.CHECK, Text.of("form.record"), Text.of("form.record.hint"), model::record);
    record.setId("record");
    record.getStyleClass().add("accent");
    extra = Icons.button(Feather.SKIP_FORWARD, "", "", model::extra);
    extra.setId("form-extra");
    VBox card = card();
    getStyleClass().addAll("parley-overlay", "parley-dialog");
    setId("form");
    getChildren().add(card);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    bind(editor);
    show(model.open().get());
  }

  private VBox card() {
    Button cancel =
        Icons.button(
            Feather.X, Text.of("form.cancel"), Text.of("form.cancel.hint"), () -> model.cancel());
    FlowPane buttons = new FlowPane(record, extra, cancel);
    buttons.getStyleClass().add("parley-form-buttons");
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    fields.getStyleClass().add("parley-form-fields");
    VBox body = new VBox(title, remark, fields, reading, reasonBox, editorBox);
    body.getStyleClass().add("parley-form-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("parley-form-scroll");
    VBox card = new VBox(scroll, buttons);
    card.getStyleClass().addAll("parley-overlay-card", "parley-form");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    return card;
  }

  private void bind(TextField editor) {
    reason.textProperty().bindBidirectional(model.reason());
    editor.textProperty().bindBidirectional(model.editor());
    record.disableProperty().bind(model.complete().not().or(model.busy()));
    for (Region part : List.of(remark, reading, reasonBox, editorBox, extra)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    model.reading().addListener((read, old, now) -> tell(now));
    model.reasonAsked().addListener((asked, old, now) -> ask(now));
    model.open().addListener((form, old, now) -> show(now));
  }

  private void show(Optional<Form> form) {
    setVisible(form.isPresent());
    fields.getChildren().clear();
    form.ifPresent(this::fill);
  }

  private void fill(Form form) {
    title.setText(form.title());
    remark.setText(form.remark().orElse(""));
    remark.setVisible(form.remark().isPresent());
    List<Node> parts = new ArrayList<>();
    form.entries().forEach(entry -> parts.add(EntryField.of(entry)));
    fields.getChildren().setAll(parts);
    editorBox.setVisible(model.editorAsked());
    extra.setVisible(form.extra().isPresent());
    form.extra()
        .ifPresent(
            way -> {
              extra.setText(way.words());
              extra.setAccessibleText(way.words());
              extra.getTooltip().setText(way.hint());
            });
    tell(model.reading().get());
    ask(model.reasonAsked().get());
    parts.stream().findFirst().ifPresentOrElse(EntryField::focus, () -> first(form).requestFocus());
  }

  private Node first(Form form) {
    return form.reason().get() == Form.Asked.NOT && model.editorAsked()
        ? editorBox.getChildren().get(1)
        : reason;
  }

  private void tell(Form.Reading now) {
    reading.setText(now.words());
    reading.setVisible(!now.words().isEmpty());
    reading.pseudoClassStateChanged(PROBLEM, now.problem());
    Icons.on(reading, now.problem() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
  }

  private void ask(Form.Asked asked) {
    reasonBox.setVisible(asked != Form.Asked.NOT);
    reasonLabel.setText(Text.of(asked == Form.Asked.NEEDED ? "form.reason-needed" : "form.reason"));
  }

  private void onKey(KeyEvent event) {
    boolean line = event.getTarget() instanceof TextField field && !inRows(field);
    if (event.getCode() == KeyCode.ENTER && (line || event.isShortcutDown())) {
      model.record();
      event.consume();
    }
  }

  private static boolean inRows(Node field) {
    return field.getStyleClass().contains("parley-row-name");
  }

  private static VBox field(Label label, TextField field) {
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("parley-form-field");
    return box;
  }
}
