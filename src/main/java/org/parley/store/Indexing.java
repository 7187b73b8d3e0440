package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.Ledger;

/** Keeps the index in step with the findings and the log, in their transactions. */
final class Indexing {
  private static final int AT_ONCE = 300;

  private final Transactions transactions;
  private final IndexProjection projection;
  private final IndexMemory memory;
  private final Supplier<Ledger> ledger;

  Indexing(
      Transactions transactions,
      IndexProjection projection,
      IndexMemory memory,
      Supplier<Ledger> ledger) {
    this.transactions = transactions;
    this.memory = memory;
    this.projection = projection;
    this.ledger = ledger;
  }

  /** Takes in what is new of some articles, claims and responses, within an open transaction. */
  void touch(Handle handle, Collection<String> ids) {
    if (!ids.isEmpty()) {
      new IndexRows(handle).apply(projection.change(ledger.get(), ids)).ifPresent(memory::learn);
    }
  }

  /** Makes the index of what an older release wrote, or wrote in another way. */
  void catchUp() {
    boolean done =
        transactions.read("look for the index", handle -> version(handle) == projection.version());
    if (!done) {
      rebuild();
    }
  }

  private static int version(Handle handle) {
    return new IndexRows(handle).version();
  }

  /** Makes the whole index anew from the findings and the log. */
  void rebuild() {
    transactions.write("clear the index", handle -> cleared(handle));
    List<String> articles = ledger.get().stored().articleIds();
    for (int from = 0; from < articles.size(); from += AT_ONCE) {
      Set<String> some =
          new TreeSet<>(articles.subList(from, Math.min(articles.size(), from + AT_ONCE)));
      transactions.write("index the findings", handle -> indexed(handle, some));
    }
    transactions.write(
        "finish the index",
        handle -> {
          new IndexRows(handle).setVersion(projection.version());
          return 0;
        });
  }

  private int cleared(Handle handle) {
    IndexRows rows = new IndexRows(handle);
    rows.setVersion(0);
    rows.clear();
    return 0;
  }

  private int indexed(Handle handle, Set<String> articles) {
    IndexProjection.Change change = projection.change(ledger.get(), articles);
    new IndexRows(handle).apply(change);
    return change.rows().size();
  }
}
