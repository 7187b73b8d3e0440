package org.parley.ledger;

import java.util.List;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/** The append-only log: append and reads only. */
public interface DecisionLog {
  /** Digest before the first entry. */
  String GENESIS = "0".repeat(64);

  /** Appends one decision, chained to the newest entry, and makes it durable. */
  LedgerEntry append(String editor, Decision decision);

  /** All entries, oldest first. */
  List<LedgerEntry> entries();

  /** The digest of the newest entry, {@link #GENESIS} when there is none. */
  String head();
}
