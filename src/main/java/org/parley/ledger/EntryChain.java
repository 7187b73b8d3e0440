package org.parley.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/** Where a log ends and how its next entry is chained to it. */
public record EntryChain(long sequence, String head) {
  /**
   * @param sequence number of the newest entry, 0 when there is none
   * @param head its digest, {@link DecisionLog#GENESIS} when there is none
   */
  public EntryChain {}

  public static EntryChain empty() {
    return new EntryChain(0, DecisionLog.GENESIS);
  }

  /** The entry that records {@code decision} now, to the millisecond. */
  public LedgerEntry next(Clock clock, String editor, Decision decision) {
    Instant time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String text = EntryText.of(sequence + 1, time, editor, decision);
    return new LedgerEntry(sequence + 1, time, editor, decision, head, digest(head, text));
  }

  /** SHA-256 of the previous digest, a line feed and the entry's canonical text. */
  public static String digest(String previousDigest, String text) {
    return Sha256.of(previousDigest + "\n" + text);
  }
}
