package org.parley.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Turns a request to end the process, such as ctrl-C, into an orderly stop: work in progress sees
 * it, finishes what it is at and releases the ledger before the process ends.
 */
final class Interruption implements AutoCloseable, BooleanSupplier {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "parley-stop");
  private volatile boolean requested;
  private volatile Runnable wake = () -> {};

  /** Begins to listen for the process being asked to end. */
  void listen() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process was asked to end. */
  @Override
  public boolean getAsBoolean() {
    return requested;
  }

  /** Runs {@code wait}, which blocks this thread, and interrupts it when the process is to end. */
  void interruptible(Runnable wait) {
    Thread waiting = Thread.currentThread();
    wake = waiting::interrupt;
    try {
      wait.run();
    } finally {
      wake = () -> {};
      Thread.interrupted();
    }
  }

  /** Says that everything is released, so that the process may end. */
  @Override
  public void close() {
    finished.countDown();
    if (!requested) {
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      requested = true;
    }
  }

  /** Asks what is at work to stop. */
  void request() {
    requested = true;
    wake.run();
  }

  private void stop() {
    request();
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
