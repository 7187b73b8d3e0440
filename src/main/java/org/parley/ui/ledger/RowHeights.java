package org.parley.ui.ledger;

import java.util.function.DoubleSupplier;

/** How high rows are, for those that were not drawn yet. */
final class RowHeights {
  private static final double FIRST_GUESS = 15;
  private static final double WEIGHT = 0.1;

  private final DoubleSupplier em;
  private double inEms = FIRST_GUESS;

  /**
   * @param em height of normal text in pixels
   */
  RowHeights(DoubleSupplier em) {
    this.em = em;
  }

  /** Learns the height of a row that was drawn, in pixels. */
  void learn(double height) {
    inEms += WEIGHT * (height / em.getAsDouble() - inEms);
  }

  /** In pixels. */
  double typical() {
    return inEms * em.getAsDouble();
  }
}
