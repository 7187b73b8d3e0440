package org.parley.store;

import org.parley.model.ParleyException;

/** Something stored no longer matches the digest it was stored with. */
public final class LedgerDamagedException extends ParleyException {
  private static final long serialVersionUID = 1L;

  LedgerDamagedException(String what) {
    super(
        what
            + " was damaged or changed outside Parley; check the ledger with verify and restore a"
            + " backup");
  }
}
