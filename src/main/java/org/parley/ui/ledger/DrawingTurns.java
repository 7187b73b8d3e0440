package org.parley.ui.ledger;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.animation.AnimationTimer;

/**
 * Lets a few rows be drawn before each picture of the window and the others before the next ones,
 * so that it answers keys and the pointer in between.
 */
final class DrawingTurns extends AnimationTimer {
  /** What is done before one picture; rows whose nodes have to be made are the most work. */
  private static final int AT_ONCE = 6;

  private static final int MAKING = 3;

  private final Set<LedgerCell> waiting = new LinkedHashSet<>();
  private final Runnable drawn;
  private int left = AT_ONCE;
  private boolean laidOut;

  /**
   * @param drawn runs when all rows that were waiting are drawn
   */
  DrawingTurns(Runnable drawn) {
    this.drawn = drawn;
  }

  /** Whether the cell may be drawn now; if not, it will be told to when its turn comes. */
  boolean takes(LedgerCell cell) {
    start();
    if (left > 0) {
      left -= cost(cell);
      waiting.remove(cell);
      return true;
    }
    waiting.add(cell);
    return false;
  }

  /** Forgets a cell that has nothing to draw any more. */
  void leave(LedgerCell cell) {
    waiting.remove(cell);
  }

  @Override
  public void start() {
    laidOut = false;
    super.start();
  }

  /** What is waiting is not known before the list was laid out once. */
  @Override
  public void handle(long now) {
    left = AT_ONCE;
    if (waiting.isEmpty()) {
      if (laidOut) {
        stop();
        drawn.run();
      }
      laidOut = true;
      return;
    }
    for (Iterator<LedgerCell> next = waiting.iterator(); left > 0 && next.hasNext(); ) {
      LedgerCell cell = next.next();
      next.remove();
      left -= cost(cell);
      cell.drawNow();
    }
  }

  private static int cost(LedgerCell cell) {
    return cell.isMade() ? 1 : MAKING;
  }
}
