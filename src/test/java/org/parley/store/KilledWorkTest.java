package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.ArchiveFile;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.LedgerEntry;
import org.parley.service.ClaimProjection;

/**
 * Kills a process while it decides, backs up and migrates. More rounds with {@code
 * -Dparley.kill.rounds=100}.
 */
class KilledWorkTest {
  private static final int ROUNDS = Integer.getInteger("parley.kill.rounds", 2);
  private static final int ARTICLES = 30;

  private final Random random = new Random(2026);

  @TempDir Path folder;

  @BeforeEach
  void fillLedger() {
    try (Ledger ledger = ledgers().openOrCreate(folder)) {
      for (int number = 1; number <= ARTICLES; number++) {
        ledger.articles().record(Samples.document(number), Samples.extraction(number), "test");
      }
    }
  }

  @Test
  void everyDecisionAcknowledgedBeforeAKillIsThere() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(killed("edit", 1 + random.nextInt(60)));

      List<LedgerEntry> log = intact();

      Set<String> lost = new HashSet<>(acknowledged);
      log.forEach(entry -> lost.remove(String.valueOf(entry.sequence())));
      assertEquals(Set.of(), lost, "lost in round " + round);
      assertEquals(log.size(), log.get(log.size() - 1).sequence());
    }
    assertTrue(acknowledged.size() >= ROUNDS);
  }

  @Test
  void whateverBearsTheNameOfABackupIsAWholeOne() throws Exception {
    List<LedgerEntry> log = intact();
    for (int round = 0; round < ROUNDS; round++) {
      killed("backup", 1 + random.nextInt(4));

      assertEquals(log, intact());
      for (Path backup : files(".jsonl")) {
        try (ArchiveFile archive = ArchiveFile.open(backup)) {
          assertEquals(List.of(), LedgerVerifier.problems(archive), backup.toString());
          assertEquals(log.size(), archive.entries().size());
        }
      }
      assertTrue(files(".jsonl").size() >= 1);
    }
  }

  @Test
  void aMigrationThatWasKilledLeavesTheOldLedgerOrTheNewOne() throws Exception {
    List<LedgerEntry> log = intact();
    long usual = migrationMillis();
    for (int round = 0; round < ROUNDS; round++) {
      OlderLedgerTest.makeOld(folder);
      killedWhileOpening(random.nextLong(usual));

      List<LedgerEntry> after = intact();
      assertEquals(log, after.subList(0, log.size()), "in round " + round);
      log = after;
    }
  }

  /** How long a process takes from its first word to the ledger being open, at least 1. */
  private long migrationMillis() throws Exception {
    OlderLedgerTest.makeOld(folder);
    Process process = OtherProcess.start(WorkingProcess.class, "edit", folder.toString());
    try (BufferedReader lines = OtherProcess.lines(process)) {
      lines.readLine();
      long begun = System.nanoTime();
      lines.readLine();
      return 1 + Duration.ofNanos(System.nanoTime() - begun).toMillis();
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  private void killedWhileOpening(long afterMillis) throws Exception {
    Process process = OtherProcess.start(WorkingProcess.class, "edit", folder.toString());
    try (BufferedReader lines = OtherProcess.lines(process)) {
      lines.readLine();
      Thread.sleep(afterMillis);
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  /** What was acknowledged by a process killed after it has said so many words more. */
  private List<String> killed(String work, int words) throws Exception {
    Process process = OtherProcess.start(WorkingProcess.class, work, folder.toString());
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = OtherProcess.lines(process)) {
      lines.readLine();
      lines.readLine();
      while (said.size() < words) {
        said.add(lines.readLine());
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    return said;
  }

  private List<LedgerEntry> intact() {
    try (Ledger ledger = ledgers().openExisting(folder)) {
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
      assertEquals(ARTICLES, ledger.articles().headers().size());
      return ledger.log().entries();
    }
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  private static H2Ledgers ledgers() {
    return new H2Ledgers(Samples.clock(), new ClaimProjection());
  }
}
