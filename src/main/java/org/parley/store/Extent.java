package org.parley.store;

import org.jdbi.v3.core.Handle;
import org.parley.ledger.EntryChain;

/** How much a ledger holds; the same before and after its tables change. */
record Extent(long articles, long claims, long responses, EntryChain log) {
  static Extent of(Handle handle) {
    return new Extent(
        count(handle, "article"),
        count(handle, "claim"),
        count(handle, "response"),
        JdbcLog.end(handle));
  }

  private static long count(Handle handle, String table) {
    return handle
        .createQuery("SELECT COUNT(*) FROM <table>")
        .define("table", table)
        .mapTo(Long.class)
        .one();
  }
}
