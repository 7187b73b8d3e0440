package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;

class ChainVerifierTest {
  private final List<StoredEntry> log =
      new ArrayList<>(
          Entries.of(review("one"), review("two"), review("three"), review("four")).stream()
              .map(StoredEntry::of)
              .toList());

  @Test
  void anEmptyLogHolds() {
    assertEquals(Optional.empty(), ChainVerifier.firstProblem(List.of()));
  }

  @Test
  void anUntouchedLogHolds() {
    assertEquals(Optional.empty(), ChainVerifier.firstProblem(log));
  }

  @Test
  void theFirstOfSeveralChangedEntriesIsNamed() {
    change(3, "three", "drei");
    change(1, "two", "zwei");

    assertEquals(changed(2), ChainVerifier.firstProblem(log));
  }

  @Test
  void anyChangedCharacterIsFound() {
    StoredEntry second = log.get(1);
    for (int at = 0; at < second.text().length(); at++) {
      StringBuilder text = new StringBuilder(second.text());
      text.setCharAt(at, text.charAt(at) == '~' ? '!' : '~');
      log.set(1, new StoredEntry(2, text.toString(), second.digest(), second.decision()));

      assertEquals(true, ChainVerifier.firstProblem(log).orElse("").startsWith("entry 2 of"));
    }
  }

  @Test
  void anotherDigestIsFound() {
    StoredEntry first = log.get(0);
    log.set(0, new StoredEntry(1, first.text(), "f".repeat(64), first.decision()));

    assertEquals(changed(1), ChainVerifier.firstProblem(log));
  }

  @Test
  void aMissingFirstEntryIsFound() {
    log.remove(0);

    assertEquals(
        Optional.of("entry 1 of the log is missing; entry 2 follows 0"),
        ChainVerifier.firstProblem(log));
  }

  @Test
  void renumberedEntriesDoNotHideAGap() {
    log.remove(1);
    StoredEntry third = log.get(1);
    log.set(1, new StoredEntry(2, third.text(), third.digest(), third.decision()));

    assertEquals(
        Optional.of("entry 2 of the log does not name its own number"),
        ChainVerifier.firstProblem(log));
  }

  @Test
  void entriesFromAnotherLogDoNotFit() {
    List<LedgerEntry> other = Entries.of(review("uno"), review("two"));
    log.set(1, StoredEntry.of(other.get(1)));

    assertEquals(changed(2), ChainVerifier.firstProblem(log));
  }

  @Test
  void aDecisionNobodyCanReadIsFound() {
    StoredEntry last = log.get(3);
    log.set(3, new StoredEntry(4, last.text(), last.digest(), Optional.empty()));

    assertEquals(
        Optional.of("entry 4 of the log holds a decision this version cannot read"),
        ChainVerifier.firstProblem(log));
  }

  private void change(int index, String from, String to) {
    StoredEntry entry = log.get(index);
    log.set(
        index,
        new StoredEntry(
            entry.sequence(), entry.text().replace(from, to), entry.digest(), entry.decision()));
  }

  private static Optional<String> changed(int sequence) {
    return Optional.of("entry " + sequence + " of the log was changed after it was written");
  }

  private static ClaimReviewed review(String claim) {
    return new ClaimReviewed(claim, ReviewState.UNREVIEWED, ReviewState.CONFIRMED, "seen");
  }
}
