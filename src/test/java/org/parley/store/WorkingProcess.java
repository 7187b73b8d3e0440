package org.parley.store;

import java.nio.file.Path;
import java.time.Clock;
import org.parley.ledger.Ledger;
import org.parley.model.Decision.NoteAdded;
import org.parley.service.BackupService;
import org.parley.service.ClaimProjection;

/** Works on a ledger until it is killed, and says a word whenever something is done. */
final class WorkingProcess {
  private WorkingProcess() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[1]);
    System.out.println("opening");
    try (Ledger ledger =
        new H2Ledgers(Clock.systemUTC(), new ClaimProjection()).openExisting(folder)) {
      System.out.println("open");
      switch (arguments[0]) {
        case "edit" -> edit(ledger);
        case "backup" -> backup(ledger, folder);
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    }
  }

  /** Says the number of each entry once it is appended. */
  private static void edit(Ledger ledger) {
    String claim = Samples.extraction(1).claims().get(0).id();
    while (true) {
      System.out.println(ledger.log().append("test", new NoteAdded(claim, "seen")).sequence());
    }
  }

  private static void backup(Ledger ledger, Path folder) {
    BackupService backups = new BackupService(ledger, folder.resolve("backups"), Clock.systemUTC());
    while (true) {
      System.out.println(backups.backup(backups.usualFolder(), 3).file());
    }
  }
}
