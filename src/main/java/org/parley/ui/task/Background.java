package org.parley.ui.task;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs blocking work away from the window and brings its outcome back to the window's thread. */
public interface Background {
  /**
   * Runs {@code work} after everything submitted before it; then, on the window's thread, exactly
   * one of the two consumers.
   */
  <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

  /** Runs {@code update} on the window's thread; for progress reported by running work. */
  void update(Runnable update);
}
