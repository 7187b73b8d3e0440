package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/**
 * Every change there is to a log. The number of entries can be set with {@code
 * -Dparley.tamper.entries=1000}; the work grows with its square.
 */
class ChainTamperingTest {
  private static final int ENTRIES = Integer.getInteger("parley.tamper.entries", 40);
  private static final List<StoredEntry> LOG = log();

  @Test
  void everyBitOfEveryEntryIsCovered() {
    for (int at = 0; at < ENTRIES; at++) {
      StoredEntry entry = LOG.get(at);
      byte[] text = entry.text().getBytes(StandardCharsets.ISO_8859_1);
      for (int bit = 0; bit < text.length * 8; bit++) {
        byte[] flipped = flipped(text, bit);
        StoredEntry changed =
            new StoredEntry(
                entry.sequence(),
                new String(flipped, StandardCharsets.ISO_8859_1),
                entry.digest(),
                entry.decision());

        assertFound(at, changed, "bit " + bit + " of the text");
      }
    }
  }

  @Test
  void everyBitOfEveryDigestIsCovered() {
    for (int at = 0; at < ENTRIES; at++) {
      StoredEntry entry = LOG.get(at);
      byte[] digest = entry.digest().getBytes(StandardCharsets.ISO_8859_1);
      for (int bit = 0; bit < digest.length * 8; bit++) {
        String changed = new String(flipped(digest, bit), StandardCharsets.ISO_8859_1);

        assertFound(
            at,
            new StoredEntry(entry.sequence(), entry.text(), changed, entry.decision()),
            "bit " + bit + " of the digest");
      }
    }
  }

  @Test
  void anEntryTakenOutPutTwiceOrSwappedIsFoundAtItsPlace() {
    for (int at = 0; at < ENTRIES - 1; at++) {
      List<StoredEntry> without = new ArrayList<>(LOG);
      without.remove(at);
      List<StoredEntry> twice = new ArrayList<>(LOG);
      twice.add(at, LOG.get(at));
      List<StoredEntry> swapped = new ArrayList<>(LOG);
      Collections.swap(swapped, at, at + 1);

      assertEquals(
          Optional.of(
              "entry %d of the log is missing; entry %d follows %d".formatted(at + 1, at + 2, at)),
          ChainVerifier.firstProblem(without));
      assertEquals(
          Optional.of(
              "entry %d of the log is missing; entry %d follows %d"
                  .formatted(at + 2, at + 1, at + 1)),
          ChainVerifier.firstProblem(twice));
      assertEquals(
          Optional.of(
              "entry %d of the log is missing; entry %d follows %d".formatted(at + 1, at + 2, at)),
          ChainVerifier.firstProblem(swapped));
    }
  }

  @Test
  void aTailCutAtAnyLengthNoLongerHoldsTheHeadThatWasNotedBefore() {
    String noted = LOG.get(ENTRIES - 1).digest();
    for (int length = 0; length < ENTRIES; length++) {
      List<StoredEntry> cut = LOG.subList(0, length);

      assertEquals(Optional.empty(), ChainVerifier.firstProblem(cut));
      assertEquals(false, ChainVerifier.holds(cut, noted));
      assertEquals(true, ChainVerifier.holds(LOG, LOG.get(length).digest()));
    }
  }

  /** Only the entries up to the changed one matter: the verifier stops at the first bad one. */
  private static void assertFound(int at, StoredEntry changed, String how) {
    List<StoredEntry> log = new ArrayList<>(LOG.subList(0, at));
    log.add(changed);
    assertEquals(
        true,
        ChainVerifier.firstProblem(log).orElse("nothing").startsWith("entry " + (at + 1) + " "),
        how + " of entry " + (at + 1));
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    byte[] flipped = bytes.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }

  private static List<StoredEntry> log() {
    Clock clock = Clock.fixed(Instant.parse("2024-03-01T10:00:00Z"), ZoneOffset.UTC);
    List<StoredEntry> log = new ArrayList<>();
    EntryChain chain = EntryChain.empty();
    for (int i = 1; i <= ENTRIES; i++) {
      LedgerEntry entry = chain.next(clock, "Ada", new Decision.NoteAdded("c" + i, "seen"));
      log.add(StoredEntry.of(entry));
      chain = new EntryChain(entry.sequence(), entry.digest());
    }
    return List.copyOf(log);
  }
}
