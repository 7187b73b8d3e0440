package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.service.QueryField;
import org.parley.ui.wording.Text;

/** The values of one field; a press asks for a value, Delete leaves it out. */
final class FacetBox extends VBox {
  private static final int FEW = 6;
  private static final int MANY = 60;

  private final QueryField field;
  private final FilterViewModel model;
  private final VBox values = new VBox();
  private final List<FacetRow> rows = new ArrayList<>();
  private final Button more;
  private Facet shown;
  private boolean whole;

  FacetBox(QueryField field, FilterViewModel model) {
    this.field = field;
    this.model = model;
    this.shown = new Facet(field, List.of());
    Label head = new Label(TermWords.title(field));
    head.getStyleClass().add("parley-section");
    values.getStyleClass().add("parley-facet-values");
    more = new Button();
    more.getStyleClass().addAll("flat", "parley-facet-more");
    more.setOnAction(event -> unfold());
    more.managedProperty().bind(more.visibleProperty());
    getStyleClass().add("parley-facet");
    getChildren().addAll(head, values, more);
    managedProperty().bind(visibleProperty());
    fill();
  }

  private void unfold() {
    whole = !whole;
    fill();
  }

  void show(Facet facet) {
    if (!facet.equals(shown)) {
      shown = facet;
      fill();
    }
  }

  private void fill() {
    Facet facet = shown;
    setVisible(!facet.values().isEmpty());
    int focused = focused();
    List<Facet.Value> all = facet.values();
    fill(all.stream().limit(whole ? MANY : FEW).toList());
    more.setVisible(all.size() > FEW);
    more.setText(Text.of(whole ? "filter.fewer" : "filter.more", all.size()));
    if (focused >= 0 && focused < rows.size()) {
      rows.get(focused).requestFocus();
    }
  }

  private int focused() {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).isFocused()) {
        return at;
      }
    }
    return -1;
  }

  /** Most rows stay as they are, but for their numbers. */
  private void fill(List<Facet.Value> wanted) {
    List<FacetRow> old = new ArrayList<>(rows);
    rows.clear();
    for (Facet.Value value : wanted) {
      Optional<FacetRow> there = old.stream().filter(row -> row.isOf(value)).findFirst();
      there.ifPresent(row -> row.update(value));
      rows.add(there.orElseGet(() -> new FacetRow(field, value, model)));
    }
    if (!rows.equals(old)) {
      values.getChildren().setAll(rows);
    }
  }
}
