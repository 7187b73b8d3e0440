package org.parley.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Runs work in one transaction each: reads side by side, writes one after another, again when the
 * database asks for it because another writer came first.
 */
final class Transactions {
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_NANOS = 2_000_000L;

  /** Serialization failure, deadlock, and the same log number taken twice. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "23505");

  private final Jdbi jdbi;

  /** The transactions that threads are in already; what they do goes on in these. */
  private final Map<Thread, Handle> open = new ConcurrentHashMap<>();

  private final Lock writing = new ReentrantLock();

  Transactions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What a piece of work does with an open transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Handle handle);
  }

  /**
   * Reads one consistent state.
   *
   * @param attempt what is attempted, for the message of a failure: "read the claims"
   */
  <T> T read(String attempt, Work<T> work) {
    Handle mine = open.get(Thread.currentThread());
    return mine != null
        ? work.in(mine)
        : retrying(attempt, TransactionIsolationLevel.REPEATABLE_READ, work);
  }

  /** Reads with a single statement, which sees one state anyway; cheaper where rows are counted. */
  <T> T ask(String attempt, Work<T> work) {
    Handle mine = open.get(Thread.currentThread());
    return mine != null
        ? work.in(mine)
        : retrying(attempt, TransactionIsolationLevel.READ_COMMITTED, work);
  }

  /** Writes everything or nothing. */
  <T> T write(String attempt, Work<T> work) {
    Handle mine = open.get(Thread.currentThread());
    if (mine != null) {
      return work.in(mine);
    }
    writing.lock();
    try {
      return retrying(attempt, TransactionIsolationLevel.SERIALIZABLE, work);
    } finally {
      writing.unlock();
    }
  }

  private <T> T retrying(String attempt, TransactionIsolationLevel level, Work<T> work) {
    for (int tried = 1; ; tried++) {
      try {
        return jdbi.inTransaction(level, handle -> within(handle, work));
      } catch (JdbiException e) {
        if (tried == ATTEMPTS || !worthAnotherTry(e)) {
          throw new LedgerAccessException(attempt, e);
        }
        LockSupport.parkNanos(PAUSE_NANOS * tried);
      }
    }
  }

  private <T> T within(Handle handle, Work<T> work) {
    open.put(Thread.currentThread(), handle);
    try {
      return work.in(handle);
    } finally {
      open.remove(Thread.currentThread());
    }
  }

  private static boolean worthAnotherTry(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && WORTH_ANOTHER_TRY.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
