package org.parley.store;

import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;

/**
 * A number that is another one after every change of the index, whoever made it, and that no two
 * changes have in common.
 */
final class IndexStamp {
  private static final String NAME = "stamp";

  private IndexStamp() {}

  /** The present one, 0 before the first change. */
  static long of(Handle handle) {
    return handle
        .createQuery("SELECT reached FROM derived WHERE name = :name")
        .bind("name", NAME)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** Gives the index a new one, within an open transaction. */
  static long renew(Handle handle) {
    long stamp = ThreadLocalRandom.current().nextLong();
    int there = write(handle, "UPDATE derived SET reached = :reached WHERE name = :name", stamp);
    if (there == 0) {
      write(handle, "INSERT INTO derived (name, reached) VALUES (:name, :reached)", stamp);
    }
    return stamp;
  }

  private static int write(Handle handle, String sql, long stamp) {
    return handle.createUpdate(sql).bind("name", NAME).bind("reached", stamp).execute();
  }
}
