package org.parley.ui.task;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does all work at once on the calling thread. */
public final class SameThread implements Background {
  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
    T outcome;
    try {
      outcome = work.get();
    } catch (RuntimeException e) {
      failed.accept(e);
      return;
    }
    done.accept(outcome);
  }

  @Override
  public void update(Runnable update) {
    update.run();
  }
}
