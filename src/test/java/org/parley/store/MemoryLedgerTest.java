package org.parley.store;

import org.parley.ledger.Ledger;

class MemoryLedgerTest extends LedgerContract {
  @Override
  Ledger emptyLedger() {
    return new MemoryLedger(Samples.clock());
  }
}
