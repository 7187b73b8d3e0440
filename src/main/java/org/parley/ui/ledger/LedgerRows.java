package org.parley.ui.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;

/**
 * All rows of the ledger, of which only the pages last looked at are kept; a page that is missing
 * is asked for when one of its rows is looked at. Used on the window's thread only.
 */
final class LedgerRows extends ObservableListBase<LedgerRow> {
  /** How many rows are read at once. */
  static final int PAGE = 20;

  private static final int KEPT = 60;
  private static final LedgerRow WAITING = new LedgerRow.WaitingRow();

  private final IntConsumer missing;
  private final Map<Integer, List<LedgerRow>> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final Set<Integer> asked = new HashSet<>();
  private final Set<Integer> outdated = new HashSet<>();
  private int size;

  /**
   * @param missing is given the number of a page to load
   */
  LedgerRows(IntConsumer missing) {
    this.missing = missing;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public LedgerRow get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int page = index / PAGE;
    if ((!pages.containsKey(page) || outdated.contains(page)) && asked.add(page)) {
      missing.accept(page);
    }
    return loaded(index).orElse(WAITING);
  }

  /** The row, if it has been read. */
  Optional<LedgerRow> loaded(int index) {
    return Optional.ofNullable(pages.get(index / PAGE))
        .filter(page -> index % PAGE < page.size())
        .map(page -> page.get(index % PAGE));
  }

  /** The row that shows a claim or response, if it has been read. */
  Optional<Integer> find(String id) {
    for (Map.Entry<Integer, List<LedgerRow>> page : pages.entrySet()) {
      for (int at = 0; at < page.getValue().size(); at++) {
        if (page.getValue().get(at).id().equals(Optional.of(id))) {
          return Optional.of(page.getKey() * PAGE + at);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Shows other rows, or the same ones read again.
   *
   * @param same whether the rows are asked for as before, so that pages read earlier may stand
   *     until they are read again
   */
  void reset(int newSize, Map<Integer, List<LedgerRow>> read, boolean same) {
    beginChange();
    if (newSize == size && same) {
      outdated.addAll(pages.keySet());
    } else {
      pages.clear();
      nextReplace(0, newSize, Collections.nCopies(size, WAITING));
    }
    asked.clear();
    size = newSize;
    pages.putAll(read);
    outdated.removeAll(read.keySet());
    forget();
    pages.keySet().forEach(this::changed);
    endChange();
  }

  /** Takes in a page that was asked for. */
  void load(int page, List<LedgerRow> rows) {
    asked.remove(page);
    outdated.remove(page);
    if (page * PAGE < size) {
      beginChange();
      pages.put(page, List.copyOf(rows));
      forget();
      changed(page);
      endChange();
    }
  }

  private void changed(int page) {
    for (int row = page * PAGE; row < Math.min(size, (page + 1) * PAGE); row++) {
      nextSet(row, WAITING);
    }
  }

  private void forget() {
    while (pages.size() > KEPT) {
      Integer eldest = pages.keySet().iterator().next();
      pages.remove(eldest);
      outdated.remove(eldest);
    }
  }

  /** Rows are found among those that were read, so that looking for one reads no others. */
  @Override
  public int indexOf(Object row) {
    return row instanceof LedgerRow one ? one.id().flatMap(this::find).orElse(-1) : -1;
  }

  @Override
  public int lastIndexOf(Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }
}
