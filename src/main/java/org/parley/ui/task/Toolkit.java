package org.parley.ui.task;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.parley.model.ParleyException;

/** Starts the window toolkit and waits for a window to close. */
public final class Toolkit {
  private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

  private Toolkit() {}

  /**
   * Lets {@code fill} make a window of a bare stage and blocks until that window is closed.
   *
   * @throws ParleyException when there is no display to show it on
   */
  public static void untilClosed(Consumer<Stage> fill) {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    start(
        () -> {
          try {
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            fill.accept(stage);
            stage.show();
          } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
          }
        });
    await(closed);
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  private static void start(Runnable first) {
    TOOLKIT_LOG.setLevel(Level.SEVERE);
    try {
      Platform.startup(first);
    } catch (UnsupportedOperationException e) {
      throw new ParleyException(
          "the window cannot be opened: there is no display; use the commands instead", e);
    } catch (IllegalStateException e) {
      Platform.runLater(first);
    }
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
