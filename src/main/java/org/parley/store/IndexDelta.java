package org.parley.store;

import java.util.Map;
import java.util.Set;
import org.parley.ledger.IndexRow;

/**
 * What one write changed in the index.
 *
 * @param from stamp of the index before
 * @param to stamp of the index after
 * @param gone numbers of the findings whose rows went
 * @param added the rows that came, by number
 * @param sameOrder whether every finding stands where it stood, in every order
 */
record IndexDelta(
    long from, long to, Set<Integer> gone, Map<Integer, IndexRow> added, boolean sameOrder) {
  IndexDelta {
    gone = Set.copyOf(gone);
    added = Map.copyOf(added);
  }

  /** How many rows are concerned. */
  int size() {
    return gone.size() + added.size();
  }
}
