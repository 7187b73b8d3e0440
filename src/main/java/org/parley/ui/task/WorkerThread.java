package org.parley.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One daemon thread that works through its queue in order. */
public final class WorkerThread implements Background, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerThread.class);

  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService executor;

  /**
   * @param name the thread's name in dumps and logs
   */
  public WorkerThread(String name) {
    executor =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
    if (executor.isShutdown()) {
      LOG.info("Work for a window that is closed is not begun");
      return;
    }
    executor.execute(
        () -> {
          try {
            T outcome = work.get();
            update(() -> done.accept(outcome));
          } catch (RuntimeException e) {
            LOG.warn("Work for the window failed", e);
            update(() -> failed.accept(e));
          }
        });
  }

  @Override
  public void update(Runnable update) {
    Platform.runLater(update);
  }

  /** Takes nothing more and blocks until all it was given is done, for a minute at most. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Work for the window did not end in {} seconds", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
