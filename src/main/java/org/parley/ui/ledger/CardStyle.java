package org.parley.ui.ledger;

import java.util.List;

/** How cards are drawn: with little room or much, and with which words set apart. */
record CardStyle(boolean compact, List<String> found) {
  CardStyle {
    found = List.copyOf(found);
  }
}
