package org.parley.ui.details;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.model.Passage;
import org.parley.model.Slot;
import org.parley.ui.chip.Icons;
import org.parley.ui.chip.Wrapped;
import org.parley.ui.wording.Text;

/** The facts as a table of labels and values with their words, then the history. */
public final class DetailsView extends ScrollPane {
  private final GridPane grid = new GridPane();
  private final VBox past = new VBox();
  private final Label pastLabel = label(Text.of("fact.history"));
  private final DetailsViewModel model;
  private final Actions actions;

  /** What can be done from the details. */
  public record Actions(
      Consumer<Slot> edit, Consumer<Slot> revert, Runnable undo, Consumer<Passage> locate) {
    /**
     * @param locate brings a passage of the article into view
     */
    public Actions {}
  }

  public DetailsView(DetailsViewModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    ColumnConstraints buttons = new ColumnConstraints();
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(labels, values, buttons);
    grid.getStyleClass().add("parley-facts");
    getStyleClass().add("parley-details");
    setId("details");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(grid);
    past.getStyleClass().add("parley-history");
    GridPane.setColumnSpan(past, 2);
    for (Region part : List.of(past, pastLabel)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    model.facts().addListener((ListChangeListener<Fact>) change -> showFacts());
    model.history().addListener((ListChangeListener<PastDecision>) change -> showHistory());
    showFacts();
    showHistory();
  }

  private void showFacts() {
    grid.getChildren().clear();
    int row = 0;
    for (Fact fact : model.facts()) {
      grid.addRow(row++, label(fact.label()), value(fact), edit(fact));
    }
    grid.addRow(row, pastLabel, past);
    setVvalue(0);
  }

  private void showHistory() {
    past.getChildren().setAll(model.history().stream().map(this::past).toList());
    past.setVisible(!model.history().isEmpty());
    pastLabel.setVisible(past.isVisible());
  }

  private static Label label(String words) {
    Label label = Wrapped.words(words, "parley-fact-label");
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private VBox value(Fact fact) {
    VBox value = new VBox(Wrapped.words(fact.value(), "parley-fact-value"));
    if (!fact.known().isEmpty()) {
      value
          .getChildren()
          .add(Icons.on(Wrapped.words(fact.known(), "parley-fact-known"), Feather.USER_CHECK));
    }
    fact.machine().ifPresent(machine -> value.getChildren().add(machine(fact, machine)));
    fact.evidence().forEach(one -> value.getChildren().add(evidence(one)));
    return value;
  }

  private Node machine(Fact fact, String machine) {
    Label words = Wrapped.words(Text.of("fact.machine", machine), "parley-fact-machine");
    Hyperlink revert = new Hyperlink(Text.of("fact.revert"));
    revert.getStyleClass().add("parley-fact-link");
    revert.setOnAction(event -> fact.slot().ifPresent(actions.revert()));
    fact.slot().ifPresent(slot -> revert.setId("revert-" + slot.name()));
    FlowPane line = new FlowPane(words, revert);
    line.getStyleClass().add("parley-fact-line");
    return line;
  }

  private Node evidence(Fact.Evidence one) {
    if (one.passage().isEmpty()) {
      return Wrapped.words(one.words(), "parley-fact-words");
    }
    Hyperlink link = Wrapped.of(new Hyperlink(one.words()), "parley-fact-words");
    link.getStyleClass().add("parley-fact-passage");
    link.setOnAction(
        event -> {
          link.setVisited(false);
          one.passage().ifPresent(actions.locate());
        });
    return link;
  }

  private Node edit(Fact fact) {
    if (fact.slot().isEmpty()) {
      return new Region();
    }
    Slot slot = fact.slot().get();
    Button button =
        Icons.button(
            Feather.EDIT_2,
            "",
            Text.of("fact.edit", fact.label()),
            () -> actions.edit().accept(slot));
    button.setId("edit-" + slot.name());
    button.getStyleClass().addAll("flat", "button-icon", "parley-fact-edit");
    GridPane.setValignment(button, VPos.TOP);
    return button;
  }

  private HBox past(PastDecision one) {
    Label what = Wrapped.words(one.words(), "parley-fact-value");
    if (!one.holds()) {
      what.setText(Text.of("fact.taken-back", one.words()));
      what.getStyleClass().add("parley-past-gone");
    }
    VBox lines = new VBox(what, Wrapped.words(one.by(), "parley-fact-words"));
    one.reason()
        .ifPresent(
            reason ->
                lines.getChildren().add(Wrapped.words("“" + reason + "”", "parley-fact-words")));
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox line = new HBox(lines);
    if (one.undoable()) {
      Button undo =
          Icons.button(
              Feather.CORNER_UP_LEFT,
              Text.of("fact.undo"),
              Text.of("fact.undo.hint"),
              actions.undo());
      undo.getStyleClass().add("flat");
      undo.setId("undo-last");
      line.getChildren().add(undo);
    }
    return line;
  }
}
