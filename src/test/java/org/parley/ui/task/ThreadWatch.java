package org.parley.ui.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the window's thread again and again how much it has worked, and keeps the longest piece of
 * work between two answers, in its own processor time, so that other programs do not count.
 */
public final class ThreadWatch implements AutoCloseable {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread thread = new Thread(this::watch, "watch");
  private volatile boolean on = true;
  private volatile long longest;

  public ThreadWatch() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    long last = worked();
    while (on) {
      LockSupport.parkNanos(PAUSE);
      long now = worked();
      longest = Math.max(longest, now - last);
      last = now;
    }
  }

  private long worked() {
    return StageDriver.ask(threads::getCurrentThreadCpuTime);
  }

  /** In milliseconds. */
  public double longest() {
    return longest / 1e6;
  }

  @Override
  public void close() {
    on = false;
    LockSupport.unpark(thread);
  }
}
