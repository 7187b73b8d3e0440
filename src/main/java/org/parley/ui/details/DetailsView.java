package org.parley.ui.details;

import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The facts as a table of labels and values with their words. */
public final class DetailsView extends ScrollPane {
  private final GridPane grid = new GridPane();
  private final DetailsViewModel model;

  public DetailsView(DetailsViewModel model) {
    this.model = model;
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    grid.getColumnConstraints().addAll(labels, values);
    grid.getStyleClass().add("parley-facts");
    getStyleClass().add("parley-details");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(grid);
    model.facts().addListener((ListChangeListener<Fact>) change -> show());
    show();
  }

  private void show() {
    grid.getChildren().clear();
    int row = 0;
    for (Fact fact : model.facts()) {
      Label label = words(fact.label(), "parley-fact-label");
      GridPane.setValignment(label, VPos.TOP);
      grid.addRow(row++, label, value(fact));
    }
    setVvalue(0);
  }

  private static VBox value(Fact fact) {
    VBox value = new VBox(words(fact.value(), "parley-fact-value"));
    for (String one : fact.words()) {
      value.getChildren().add(words(one, "parley-fact-words"));
    }
    return value;
  }

  private static Label words(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
