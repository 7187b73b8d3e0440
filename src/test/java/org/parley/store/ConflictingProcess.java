package org.parley.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;

/** Opens a ledger again and again, decides a little each time, and says what it was told. */
final class ConflictingProcess {
  private static final int AT_ONCE = 20;
  private static final long PAUSE_NANOS = 3_000_000L;

  private ConflictingProcess() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    String editor = arguments[1];
    Random random = new Random(editor.hashCode());
    int left = Integer.parseInt(arguments[2]);
    while (left > 0) {
      try (Ledger ledger =
          new H2Ledgers(Clock.systemUTC(), new ClaimProjection()).openExisting(folder)) {
        int some = Math.min(AT_ONCE, left);
        ConflictingEdits.decide(ledger, editor, some, random)
            .recorded()
            .forEach(System.out::println);
        left -= some;
      } catch (LedgerUnavailableException e) {
        System.out.println(e.getMessage());
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
