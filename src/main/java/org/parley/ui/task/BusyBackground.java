package org.parley.ui.task;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A background that tells how much work is on its way; used on the window's thread only. */
public final class BusyBackground implements Background {
  private final Background background;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

  public BusyBackground(Background background) {
    this.background = background;
  }

  /** How many pieces of work were begun and are not finished. */
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  @Override
  public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
    waiting.set(waiting.get() + 1);
    background.run(
        work,
        outcome -> {
          waiting.set(waiting.get() - 1);
          done.accept(outcome);
        },
        failure -> {
          waiting.set(waiting.get() - 1);
          failed.accept(failure);
        });
  }

  @Override
  public void update(Runnable update) {
    background.update(update);
  }
}
