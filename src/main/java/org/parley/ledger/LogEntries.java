package org.parley.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Decision;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.LedgerEntry;

/** Entries taken apart where they hold several decisions. */
final class LogEntries {
  private LogEntries() {}

  /** One entry for each decision, all with the number and digests of the entry itself. */
  static Stream<LedgerEntry> parts(LedgerEntry entry) {
    if (entry.decision() instanceof SeveralDecided several) {
      return several.decisions().stream().flatMap(one -> parts(part(entry, one)));
    }
    return Stream.of(entry);
  }

  static LedgerEntry part(LedgerEntry entry, Decision decision) {
    return new LedgerEntry(
        entry.sequence(),
        entry.time(),
        entry.editor(),
        decision,
        entry.previousDigest(),
        entry.digest());
  }

  /** The entries that say something of one claim, response or article, oldest first. */
  static List<LedgerEntry> on(String subject, List<LedgerEntry> entries) {
    return entries.stream()
        .flatMap(LogEntries::parts)
        .filter(entry -> Subjects.of(entry.decision()).contains(subject))
        .toList();
  }
}
