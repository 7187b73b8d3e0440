package org.parley.ui.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Keeps the longest task of the window's thread, in that thread's own processor time, so that other
 * programs do not count. The watch queues itself behind whatever waits for that thread; between two
 * of its turns lies one task, or those few that came within the same millisecond.
 */
public final class ThreadWatch implements AutoCloseable {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile boolean on = true;
  private volatile long longest;
  private long last;

  public ThreadWatch() {
    last = StageDriver.ask(threads::getCurrentThreadCpuTime);
    Platform.runLater(this::turn);
  }

  /** Queues the next turn before it pauses, so that what comes meanwhile stands behind that. */
  private void turn() {
    long now = threads.getCurrentThreadCpuTime();
    long worked = now - last;
    longest = Math.max(longest, worked);
    last = now;
    if (on) {
      Platform.runLater(this::turn);
      if (worked < PAUSE) {
        LockSupport.parkNanos(PAUSE);
      }
    }
  }

  /** In milliseconds. */
  public double longest() {
    return longest / 1e6;
  }

  @Override
  public void close() {
    on = false;
  }
}
