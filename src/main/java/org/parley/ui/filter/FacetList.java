package org.parley.ui.filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.parley.service.QueryField;

/** The values of every field that is worth listing, one field below the other. */
final class FacetList extends VBox {
  private final Map<QueryField, FacetBox> boxes = new EnumMap<>(QueryField.class);

  FacetList(FilterViewModel model) {
    getStyleClass().add("parley-facets");
    for (QueryField field : QueryField.listed()) {
      FacetBox box = new FacetBox(field, model);
      boxes.put(field, box);
      getChildren().add(box);
    }
  }

  void show(List<Facet> facets) {
    for (Facet facet : facets) {
      Optional.ofNullable(boxes.get(facet.field())).ifPresent(box -> box.show(facet));
    }
  }
}
