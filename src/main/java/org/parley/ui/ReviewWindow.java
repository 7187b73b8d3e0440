package org.parley.ui;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.parley.ui.task.Toolkit;
import org.parley.ui.window.LedgerDoor;
import org.parley.ui.window.OpenDesk;
import org.parley.ui.window.Seat;

/** The review window. */
public final class ReviewWindow {
  private ReviewWindow() {}

  /**
   * Opens the window on a ledger and blocks until it is closed; what was begun is finished and the
   * ledger that is open then is closed. Can be called once in the life of a process.
   *
   * @throws org.parley.model.ParleyException when there is no display to show it on
   */
  public static void open(OpenDesk first, LedgerDoor door) {
    AtomicReference<@Nullable Seat> seat = new AtomicReference<>();
    Toolkit.untilClosed(stage -> seat.set(new Seat(stage, first, door)));
    Seat left = seat.get();
    if (left != null) {
      left.close();
    }
  }
}
