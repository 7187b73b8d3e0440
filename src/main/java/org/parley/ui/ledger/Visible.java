package org.parley.ui.ledger;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Tells what of a list can be seen. */
final class Visible {
  private Visible() {}

  /** Whether the row can be seen from its upper to its lower edge. */
  static boolean whole(ListView<?> list, int row) {
    Bounds seen = list.localToScene(list.getLayoutBounds());
    return bounds(list, row)
        .filter(own -> own.getMinY() >= seen.getMinY() && own.getMaxY() <= seen.getMaxY())
        .isPresent();
  }

  private static Optional<Bounds> bounds(ListView<?> list, int row) {
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof IndexedCell<?> cell && cell.getIndex() == row)
        .filter(node -> node.isVisible())
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .findFirst();
  }

  /** How many rows further the last row in sight is than the first, 1 at least. */
  static int rows(ListView<?> list) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      return Math.max(
          1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
    }
    return 1;
  }

  /** Leaves no empty strip below the last row while rows above are out of sight. */
  static void closeUp(ListView<?> list) {
    int last = list.getItems().size() - 1;
    double end = list.localToScene(list.getLayoutBounds()).getMaxY();
    bounds(list, last)
        .map(own -> end - own.getMaxY())
        .filter(room -> room > 1 && bounds(list, 0).isEmpty())
        .ifPresent(
            room -> {
              if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollPixels(-room);
              }
            });
  }
}
