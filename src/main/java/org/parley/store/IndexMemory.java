package org.parley.store;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexRow;
import org.parley.ledger.IndexTerm;

/**
 * What was read of the index, kept for the next questions as long as it holds: what this process
 * writes is taken in, and all is forgotten when another one has written. Used by one thread at a
 * time.
 */
final class IndexMemory {
  private static final int MOST_TERMS = 32;
  private static final int MOST_DELTAS = 64;
  private static final int LARGEST_DELTA = 200;

  private final Map<IndexField, FieldValues> fields = new EnumMap<>(IndexField.class);
  private final Map<IndexOrder, int[]> orders = new EnumMap<>(IndexOrder.class);
  private final Map<IndexTerm, Numbers> terms = new Lately<>(MOST_TERMS);
  private final Map<Long, IndexDelta> deltas = new Lately<>(MOST_DELTAS);
  private long stamp;

  /** Forgets what was not asked for lately. */
  private static final class Lately<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int most;

    Lately(int most) {
      super(most, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  /** Learns what a write changed, whether or not it will be committed. */
  void learn(IndexDelta delta) {
    synchronized (deltas) {
      if (delta.size() <= LARGEST_DELTA) {
        deltas.put(delta.from(), delta);
      }
    }
  }

  private Optional<IndexDelta> learnt(long from) {
    synchronized (deltas) {
      return Optional.ofNullable(deltas.get(from));
    }
  }

  /** Makes everything that is kept hold for the index with this stamp. */
  void comeTo(long wanted) {
    for (int step = 0; step < MOST_DELTAS && stamp != wanted; step++) {
      learnt(stamp).ifPresent(this::apply);
    }
    if (stamp != wanted) {
      fields.clear();
      orders.clear();
      terms.clear();
      stamp = wanted;
    }
  }

  private void apply(IndexDelta delta) {
    stamp = delta.to();
    terms.clear();
    if (!delta.sameOrder()) {
      orders.clear();
    }
    fields.forEach(
        (field, values) -> {
          delta.gone().forEach(values::remove);
          delta.added().forEach((no, row) -> add(values, field, no, row));
        });
  }

  private static void add(FieldValues values, IndexField field, int no, IndexRow row) {
    row.values(field).forEach(shown -> values.of(shown, IndexValues.folded(shown)).add(no));
  }

  /** The values of a field, if they were read. */
  Optional<FieldValues> known(IndexField field) {
    return Optional.ofNullable(fields.get(field));
  }

  FieldValues field(IndexField field, Supplier<FieldValues> reading) {
    return fields.computeIfAbsent(field, key -> reading.get());
  }

  /** The numbers of all findings in an order. */
  int[] order(IndexOrder order, Supplier<int[]> reading) {
    return orders.computeIfAbsent(order, key -> reading.get());
  }

  /** The findings of which a term holds. */
  Numbers term(IndexTerm term, Supplier<Numbers> reading) {
    Numbers kept = terms.get(term);
    if (kept != null) {
      return kept;
    }
    Numbers read = reading.get();
    terms.put(term, read);
    return read;
  }
}
