package org.parley.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** The values of one field; a press asks for a value, Delete leaves it out. */
final class FacetBox extends VBox {
  private static final int FEW = 6;
  private static final int MANY = 60;

  private final QueryField field;
  private final FilterViewModel model;
  private final VBox values = new VBox();
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
    values.getChildren().setAll(all.stream().limit(whole ? MANY : FEW).map(this::row).toList());
    more.setVisible(all.size() > FEW);
    more.setText(Text.of(whole ? "filter.fewer" : "filter.more", all.size()));
    if (focused >= 0 && focused < values.getChildren().size()) {
      values.getChildren().get(focused).requestFocus();
    }
  }

  private int focused() {
    for (int at = 0; at < values.getChildren().size(); at++) {
      if (values.getChildren().get(at).isFocused()) {
        return at;
      }
    }
    return -1;
  }

  private CountedRow row(Facet.Value value) {
    QueryTerm term = QueryTerm.exactly(field, value.value());
    Feather icon =
        switch (value.choice()) {
          case OPEN -> Feather.SQUARE;
          case WANTED -> Feather.CHECK_SQUARE;
          case UNWANTED -> Feather.SLASH;
        };
    boolean unwanted = value.choice() == Facet.Choice.UNWANTED;
    Label words = Icons.on(new Label(TermWords.value(field, value.value())), icon);
    CountedRow row =
        new CountedRow(
            words, Optional.of(value.claims()), () -> model.toggle(unwanted ? term.not() : term));
    row.setSelected(value.choice() == Facet.Choice.WANTED);
    row.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("current"), value.choice() == Facet.Choice.WANTED);
    row.pseudoClassStateChanged(PseudoClass.getPseudoClass("unwanted"), unwanted);
    MenuItem leaveOut = new MenuItem(Text.of("filter.leave-out"));
    leaveOut.setOnAction(event -> model.toggle(term.not()));
    MenuItem only = new MenuItem(Text.of("filter.only"));
    only.setOnAction(event -> model.show(Query.of(term)));
    row.setContextMenu(new ContextMenu(only, leaveOut));
    row.setTooltip(new Tooltip(words.getText()));
    row.onKey(KeyCode.DELETE, () -> model.toggle(term.not()));
    return row;
  }
}
