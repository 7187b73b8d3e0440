package org.parley.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;
import org.parley.store.H2Ledgers;

/** Opens real ledgers for tests. */
public final class SeedLedgers {
  private SeedLedgers() {}

  /** An empty ledger whose entries are all made at one moment. */
  public static Ledger empty(Path folder) {
    Clock clock = Clock.fixed(Instant.parse("2025-11-23T10:00:00Z"), ZoneOffset.UTC);
    return new H2Ledgers(clock, new ClaimProjection()).openOrCreate(folder.resolve("ledger"));
  }

  /** A ledger with the seed articles as read by hand. */
  public static Ledger filled(Path folder) {
    Ledger ledger = empty(folder);
    SeedLedger.fill(ledger);
    return ledger;
  }
}
