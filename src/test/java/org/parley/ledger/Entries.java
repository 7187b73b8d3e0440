package org.parley.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/** Chains decisions into a log. */
final class Entries {
  private Entries() {}

  static List<LedgerEntry> of(Decision... decisions) {
    Clock clock = Clock.fixed(Instant.parse("2024-03-01T10:00:00Z"), ZoneOffset.UTC);
    List<LedgerEntry> entries = new ArrayList<>();
    EntryChain chain = EntryChain.empty();
    for (Decision decision : decisions) {
      LedgerEntry entry = chain.next(clock, "Ada", decision);
      entries.add(entry);
      chain = new EntryChain(entry.sequence(), entry.digest());
    }
    return entries;
  }
}
