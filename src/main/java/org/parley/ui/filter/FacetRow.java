package org.parley.ui.filter;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.chip.Icons;
import org.parley.ui.wording.Text;

/** One value of a field with the number of its claims; lives on while only these change. */
final class FacetRow extends CountedRow {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");

  private final FilterViewModel model;
  private final QueryTerm term;
  private final Label words;
  private Facet.Value shown;

  FacetRow(QueryField field, Facet.Value value, FilterViewModel model) {
    this(field, value, model, new Label(TermWords.value(field, value.value())));
  }

  private FacetRow(QueryField field, Facet.Value value, FilterViewModel model, Label words) {
    super(words, Optional.of(value.claims()));
    this.model = model;
    this.words = words;
    this.term = QueryTerm.exactly(field, value.value());
    this.shown = value;
    onPress(this::press);
    setTooltip(new Tooltip(words.getText()));
    setOnContextMenuRequested(
        event -> {
          menu().show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    onKey(KeyCode.DELETE, () -> model.toggle(term.not()));
    showChoice();
  }

  /** Whether this is the row of a value, whatever its number is. */
  boolean isOf(Facet.Value value) {
    return shown.value().equals(value.value());
  }

  /** Takes the present number and choice of its value. */
  void update(Facet.Value value) {
    boolean sameChoice = value.choice() == shown.choice();
    if (value.claims() != shown.claims()) {
      count(Optional.of(value.claims()));
    }
    shown = value;
    if (!sameChoice) {
      showChoice();
    }
    setSelected(value.choice() == Facet.Choice.WANTED);
  }

  private void press() {
    model.toggle(shown.choice() == Facet.Choice.UNWANTED ? term.not() : term);
  }

  private void showChoice() {
    Icons.on(
        words,
        switch (shown.choice()) {
          case OPEN -> Feather.SQUARE;
          case WANTED -> Feather.CHECK_SQUARE;
          case UNWANTED -> Feather.SLASH;
        });
    setSelected(shown.choice() == Facet.Choice.WANTED);
    pseudoClassStateChanged(CURRENT, shown.choice() == Facet.Choice.WANTED);
    pseudoClassStateChanged(UNWANTED, shown.choice() == Facet.Choice.UNWANTED);
  }

  private ContextMenu menu() {
    MenuItem only = new MenuItem(Text.of("filter.only"));
    only.setOnAction(event -> model.show(Query.of(term)));
    MenuItem leaveOut = new MenuItem(Text.of("filter.leave-out"));
    leaveOut.setOnAction(event -> model.toggle(term.not()));
    ContextMenu menu = new ContextMenu(only, leaveOut);
    menu.setAutoHide(true);
    return menu;
  }
}
