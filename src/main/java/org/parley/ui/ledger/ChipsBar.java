package org.parley.ui.ledger;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.service.ClaimSort;
import org.parley.service.Query;
import org.parley.service.QueryTerm;
import org.parley.ui.chip.Icons;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.filter.Selection;
import org.parley.ui.filter.SortWords;
import org.parley.ui.filter.TermWords;
import org.parley.ui.wording.Text;

/** How many claims are shown and why: every condition as a chip that a press takes away. */
final class ChipsBar extends FlowPane {
  private final FilterViewModel filter;
  private final Label count = new Label();
  private final Label problem = Icons.on(new Label(), Feather.ALERT_TRIANGLE);
  private final TextField name = new TextField();
  private final MenuButton sort = Icons.on(new MenuButton(), Feather.BAR_CHART);
  private final MenuButton parts;
  private boolean naming;

  /**
   * @param parts chooses what rows tell
   */
  ChipsBar(LedgerViewModel model, FilterViewModel filter, MenuButton parts) {
    this.filter = filter;
    this.parts = parts;
    getStyleClass().add("parley-chipsbar");
    setId("chips");
    setMinHeight(Region.USE_PREF_SIZE);
    setPrefWrapLength(0);
    count.setId("shown");
    count.getStyleClass().add("parley-chipsbar-count");
    problem.getStyleClass().addAll("parley-chip", "parley-tone-disputed");
    name.setPromptText(Text.of("chips.name"));
    name.setId("view-name");
    name.setOnAction(event -> save());
    model.selection().addListener((selection, old, now) -> count(now));
    filter.query().addListener((query, old, now) -> show());
    filter.problem().addListener((words, old, now) -> show());
    filter.listing().addListener((listing, old, now) -> sorted());
    offerSorts();
    sorted();
    show();
  }

  private void count(Optional<Selection> selection) {
    count.setText(
        selection
            .map(
                one ->
                    one.claims() == one.allClaims()
                        ? Text.of("chips.all", one.allClaims())
                        : Text.of("chips.some", one.claims(), one.allClaims()))
            .orElse(""));
  }

  private void offerSorts() {
    sort.setId("sort");
    sort.getStyleClass().addAll("flat", "parley-chipsbar-button");
    sort.setTooltip(new Tooltip(Text.of("chips.sort.hint")));
    for (ClaimSort one : ClaimSort.values()) {
      MenuItem item = new MenuItem(SortWords.of(one));
      item.setOnAction(event -> filter.sort(one));
      sort.getItems().add(item);
    }
  }

  private void sorted() {
    sort.setText(SortWords.of(filter.listing().get().sort()));
  }

  private void show() {
    getChildren().setAll(count, sort, parts);
    Query query = filter.query().get();
    query.terms().forEach(term -> getChildren().add(chip(term)));
    problem.setText(filter.problem().get());
    if (!problem.getText().isEmpty()) {
      getChildren().add(problem);
    }
    if (query.isAll()) {
      naming = false;
      return;
    }
    getChildren()
        .add(
            button(
                Feather.X_CIRCLE,
                "chips.clear",
                "chips.clear.hint",
                () -> filter.clear(),
                "clear"));
    getChildren()
        .add(
            naming
                ? name
                : button(Feather.BOOKMARK, "chips.save", "chips.save.hint", this::askName, "save"));
  }

  private Button chip(QueryTerm term) {
    boolean chosen = filter.chosen().get().terms().contains(term);
    Runnable remove = chosen ? () -> filter.remove(term) : () -> filter.type("");
    Button chip = Icons.button(Feather.X, TermWords.of(term), Text.of("chips.remove"), remove);
    chip.setAccessibleText(Text.of("chips.remove.spoken", TermWords.of(term)));
    chip.getStyleClass().add("parley-filter-chip");
    if (term.negated()) {
      chip.getStyleClass().add("parley-filter-chip-not");
    }
    return chip;
  }

  private static Button button(
      Feather icon, String words, String hint, Runnable action, String id) {
    Button button = Icons.button(icon, Text.of(words), Text.of(hint), action);
    button.getStyleClass().addAll("flat", "parley-chipsbar-button");
    button.setId("chips-" + id);
    return button;
  }

  private void askName() {
    naming = true;
    show();
    name.clear();
    name.requestFocus();
  }

  private void save() {
    if (!name.getText().isBlank()) {
      filter.save(name.getText());
    }
    naming = false;
    show();
  }
}
