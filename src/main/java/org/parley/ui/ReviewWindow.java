package org.parley.ui;

import org.parley.ui.task.Toolkit;
import org.parley.ui.task.WorkerThread;
import org.parley.ui.window.DeskServices;
import org.parley.ui.window.ReviewStage;
import org.parley.ui.window.WindowViewModel;

/** The review window. */
public final class ReviewWindow {
  private ReviewWindow() {}

  /**
   * Opens the window and blocks until it is closed. Can be called once in the life of a process.
   *
   * @throws org.parley.model.ParleyException when there is no display to show it on
   */
  public static void open(DeskServices services) {
    try (WorkerThread reading = new WorkerThread("parley-reading");
        WorkerThread working = new WorkerThread("parley-working")) {
      Toolkit.untilClosed(
          stage -> new ReviewStage(stage).fill(new WindowViewModel(services, reading, working)));
    }
  }
}
