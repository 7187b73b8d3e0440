package org.parley.service;

import java.util.List;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.Diagnostic;

/** Checks that nothing in a ledger was changed behind its back. */
public final class VerifyService {
  private final Ledger ledger;

  public VerifyService(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Recomputes every digest: the chain of the log, the articles' bytes and the findings. */
  public VerifyReport ledger() {
    List<Diagnostic> problems =
        LedgerVerifier.problems(ledger.stored()).stream()
            .map(words -> Diagnostic.error("ledger", words, "restore the newest sound backup"))
            .toList();
    return new VerifyReport(
        List.of(
            ledger.stored().entries().size() + " log entries",
            ledger.stored().articleIds().size() + " articles"),
        problems);
  }
}
