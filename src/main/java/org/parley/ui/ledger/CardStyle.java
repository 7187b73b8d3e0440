package org.parley.ui.ledger;

import java.util.List;
import org.parley.ui.settings.RowPart;

/** How cards are drawn: with little room or much, with which parts and which words set apart. */
record CardStyle(boolean compact, List<String> found, List<RowPart> parts) {
  CardStyle {
    found = List.copyOf(found);
    parts = List.copyOf(parts);
  }

  /** Whether a part is told, and has the room for it. */
  boolean tells(RowPart part) {
    return parts.contains(part) && !(compact && part == RowPart.WORDS);
  }
}
