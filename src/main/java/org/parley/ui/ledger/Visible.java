package org.parley.ui.ledger;

import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;

/** Tells what of a list can be seen. */
final class Visible {
  private Visible() {}

  /** Whether the row can be seen from its upper to its lower edge. */
  static boolean whole(ListView<?> list, int row) {
    Bounds seen = list.localToScene(list.getLayoutBounds());
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == row)
        .filter(node -> node.isVisible())
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .anyMatch(own -> own.getMinY() >= seen.getMinY() && own.getMaxY() <= seen.getMaxY());
  }
}
