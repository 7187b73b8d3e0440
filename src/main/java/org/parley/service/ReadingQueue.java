package org.parley.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Reads sources on a few threads, a few ahead, and hands the results out in the order given. */
final class ReadingQueue implements AutoCloseable {
  private static final long POLL_MILLIS = 200;
  private static final int AHEAD_PER_WORKER = 2;

  private final int ahead;
  private final ExecutorService workers;
  private final Iterator<Source> waiting;
  private final Function<Source, SourceReading> read;
  private final Deque<Future<SourceReading>> running = new ArrayDeque<>();

  ReadingQueue(List<Source> sources, Function<Source, SourceReading> read) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    this.ahead = threads * AHEAD_PER_WORKER;
    this.workers = Executors.newFixedThreadPool(threads, ReadingQueue::daemon);
    this.waiting = sources.iterator();
    this.read = read;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "parley-reader");
    thread.setDaemon(true);
    return thread;
  }

  /** The next result; empty as soon as {@code cancelled} holds. */
  Optional<SourceReading> next(BooleanSupplier cancelled) {
    while (waiting.hasNext() && running.size() < ahead) {
      Source source = waiting.next();
      running.add(workers.submit(() -> read.apply(source)));
    }
    Future<SourceReading> head = running.remove();
    Optional<SourceReading> reading = Optional.empty();
    while (reading.isEmpty() && !cancelled.getAsBoolean()) {
      reading = await(head);
    }
    return reading;
  }

  private static Optional<SourceReading> await(Future<SourceReading> head) {
    try {
      return Optional.of(head.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceException("the reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new ServiceException("a reader stopped: " + e.getCause(), e);
    }
  }

  /** Stops the work that is still running; its results are dropped. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
