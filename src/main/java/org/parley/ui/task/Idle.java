package org.parley.ui.task;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until all that was begun in a window is done. */
public final class Idle {
  private static final Logger LOG = LoggerFactory.getLogger(Idle.class);
  private static final long PATIENCE_SECONDS = 60;

  private final List<BusyBackground> backgrounds;
  private final CompletableFuture<Boolean> reached = new CompletableFuture<>();

  private Idle(List<BusyBackground> backgrounds) {
    this.backgrounds = backgrounds;
  }

  /**
   * Blocks until no work is on its way, work that other work asked for included; for a minute at
   * most. Not to be called on the window's thread.
   */
  public static void await(List<BusyBackground> backgrounds) {
    Idle idle = new Idle(List.copyOf(backgrounds));
    Platform.runLater(idle::watch);
    try {
      idle.reached.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      LOG.warn("Work for the window did not end in {} seconds", PATIENCE_SECONDS, e);
    }
  }

  private void watch() {
    backgrounds.forEach(
        one -> one.waiting().addListener((waiting, old, now) -> Platform.runLater(this::look)));
    look();
  }

  /** What is done may have asked for more, so this is never looked at before that happened. */
  private void look() {
    if (backgrounds.stream().allMatch(one -> one.waiting().get() == 0)) {
      reached.complete(true);
    }
  }
}
