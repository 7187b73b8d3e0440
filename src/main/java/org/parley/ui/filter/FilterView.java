package org.parley.ui.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.parley.ui.wording.Text;

/**
 * The filters: saved views, then the values of every field with the number of claims behind each.
 */
public final class FilterView extends ScrollPane {
  private final FilterViewModel model;
  private final ReadOnlyObjectProperty<Optional<Selection>> selection;
  private final VBox views = new VBox();
  private final FacetList facets;
  private List<ViewRow> rows = List.of();

  public FilterView(FilterViewModel model, ReadOnlyObjectProperty<Optional<Selection>> selection) {
    this.model = model;
    this.selection = selection;
    Label head = new Label(Text.of("filter.views"));
    head.getStyleClass().add("parley-section");
    facets = new FacetList(model);
    VBox box = new VBox(head, views, facets);
    box.getStyleClass().add("parley-filters");
    views.getStyleClass().add("parley-facet-values");
    getStyleClass().add("parley-filter-pane");
    setId("filters");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(0);
    setContent(box);
    selection.addListener((chosen, old, now) -> show());
    model.views().addListener((InvalidationListener) changed -> show());
    show();
  }

  private void show() {
    List<SavedQuery> all = model.views();
    List<Integer> counts = selection.get().map(Selection::views).orElse(List.of());
    boolean known = counts.size() == all.size();
    if (!rows.stream().map(ViewRow::view).toList().equals(all)) {
      rows = all.stream().map(view -> new ViewRow(view, model)).toList();
      views.getChildren().setAll(rows);
    }
    for (int at = 0; at < rows.size(); at++) {
      rows.get(at).update(known ? Optional.of(counts.get(at)) : Optional.empty());
    }
    selection.get().ifPresent(one -> facets.show(one.facets()));
  }

  /** Puts the keyboard focus on the first view. */
  public void focus() {
    views.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }
}
