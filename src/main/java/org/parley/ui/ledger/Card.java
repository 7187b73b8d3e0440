package org.parley.ui.ledger;

import org.parley.ui.finding.Target;

/** A part of a row that can be selected. */
interface Card {
  Target target();

  /** Shows or hides that this card is the selected one. */
  void current(boolean current);
}
