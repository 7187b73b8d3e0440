package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.ParleyException;
import org.parley.store.H2Ledgers;
import org.parley.store.SampleDecisions;
import org.parley.store.Samples;

class BackupServiceTest {
  @TempDir Path folder;
  private final H2Ledgers ledgers = new H2Ledgers(Samples.clock(), new ClaimProjection());
  private final RestoreService restoring = new RestoreService(ledgers::draft);
  private Ledger ledger;
  private BackupService backups;

  @BeforeEach
  void fillLedger() {
    ledger = ledgers.openOrCreate(folder.resolve("ledger"));
    for (int number = 1; number <= 3; number++) {
      ledger.articles().record(Samples.document(number), Samples.extraction(number), "Ada İpek");
    }
    SampleDecisions.ofEveryKind().forEach(decision -> ledger.log().append("Ada İpek", decision));
    backups = new BackupService(ledger, folder.resolve("usual"), Samples.clock());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aRestoredLedgerIsTheSameInEveryRow() throws IOException {
    BackupReport backup = backups.backup(folder.resolve("safe"), 10);

    RestoreReport report = restoring.restore(backup.file(), folder.resolve("again"));

    assertEquals(
        new RestoreReport(
            folder.resolve("again"), 3, ledger.log().entries().size(), ledger.log().head()),
        report);
    try (Ledger again = ledgers.openExisting(folder.resolve("again"))) {
      assertEquals(List.of(), LedgerVerifier.problems(again.stored()));
      assertEquals(ledger.findings().claims(), again.findings().claims());
      BackupReport second =
          new BackupService(again, folder, Samples.clock()).backup(folder.resolve("other"), 1);
      assertArrayEquals(Files.readAllBytes(backup.file()), Files.readAllBytes(second.file()));
    }
  }

  @Test
  void workGoesOnInARestoredLedger() {
    Path file = backups.backup(folder.resolve("safe"), 10).file();
    restoring.restore(file, folder.resolve("again"));

    try (Ledger again = ledgers.openExisting(folder.resolve("again"))) {
      again.articles().record(Samples.document(4), Samples.extraction(4), "Bo Lind");
      again.log().append("Bo Lind", SampleDecisions.ofEveryKind().get(0));

      assertEquals(List.of(), LedgerVerifier.problems(again.stored()));
      assertEquals(4, again.articles().headers().size());
    }
  }

  @Test
  void onlyTheNewestBackupsAreKept() throws IOException {
    Path safe = folder.resolve("safe");
    Path first = backups.backup(safe, 2).file();
    Path second = backups.backup(safe, 2).file();
    Files.writeString(safe.resolve("parley-notes.txt"), "mine");

    BackupReport third = backups.backup(safe, 2);

    assertEquals(List.of(first), third.removed());
    assertEquals(List.of(third.file(), second), BackupService.backups(safe));
    assertTrue(Files.exists(safe.resolve("parley-notes.txt")));
  }

  @Test
  void aDamagedLedgerReplacesNoBackup() throws IOException {
    Path safe = folder.resolve("safe");
    Path sound = backups.backup(safe, 1).file();
    Jdbi.create("jdbc:h2:file:" + folder.resolve("ledger").resolve("parley"), "parley", "")
        .useHandle(
            handle ->
                handle.execute("UPDATE claim SET payload = REPLACE(payload, 'Ankara', 'Athens')"));

    String message =
        assertThrows(NotIntactException.class, () -> backups.backup(safe, 1)).getMessage();

    assertTrue(
        message.startsWith("the ledger is not intact, so no backup was made and the older ones"),
        message);
    assertEquals(List.of(sound), files(safe));
  }

  @Test
  void aFolderWithALedgerIsNotRestoredInto() throws IOException {
    Path file = backups.backup(folder.resolve("safe"), 1).file();
    Path taken = folder.resolve("taken");
    ledgers.openOrCreate(taken).close();
    byte[] before = Files.readAllBytes(taken.resolve("parley.mv.db"));

    assertEquals(
        "there is a ledger in " + taken + " already; restore into a new folder",
        assertThrows(ServiceException.class, () -> restoring.restore(file, taken)).getMessage());

    assertEquals(List.of(taken.resolve("parley.mv.db")), files(taken));
    assertArrayEquals(before, Files.readAllBytes(taken.resolve("parley.mv.db")));
  }

  @Test
  void aBackupThatWasCutOffLeavesNothingBehind() throws IOException {
    Path file = backups.backup(folder.resolve("safe"), 1).file();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Path target = Files.createDirectory(folder.resolve("again"));

    assertThrows(ParleyException.class, () -> restoring.restore(file, target));

    assertEquals(List.of(), files(target));
  }

  @Test
  void aBackupOfNothingIsWrongUsage() {
    assertEquals(
        "at least 1 backup has to be kept, not 0",
        assertThrows(ServiceException.class, () -> backups.backup(folder, 0)).getMessage());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
