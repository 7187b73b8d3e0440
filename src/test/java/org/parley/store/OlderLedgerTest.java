package org.parley.store;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.ActionHistory;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexRow;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.LedgerEntry;
import org.parley.service.ClaimProjection;

/** A ledger with the tables of the first release only. */
class OlderLedgerTest {
  private static final List<String> TABLES =
      List.of(
          "finding_value",
          "index_value",
          "finding_text",
          "finding_row",
          "log_action",
          "log_subject",
          "derived");

  @TempDir Path folder;

  @Test
  void itIsIndexedWhenItIsOpened() {
    List<LedgerEntry> log;
    try (Ledger ledger = open()) {
      IndexStory.tell(ledger, () -> {});
      log = ledger.log().entries();
    }
    makeOld();

    try (Ledger ledger = open()) {
      MemoryIndex scratch = new MemoryIndex(ledger);
      List<String> ids = scratch.rows().stream().map(IndexRow::id).toList();
      assertEquals(scratch.rows(), ledger.index().rows(ids));
      assertEquals(
          scratch.page(IndexQuery.all(), IndexOrder.MEETING, IndexPlace.first(), 99),
          ledger.index().page(IndexQuery.all(), IndexOrder.MEETING, IndexPlace.first(), 99));
      assertEquals(log, ledger.log().entries());
      assertEquals(log, ledger.log().entriesOn(subjects(log)));
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    }
  }

  @Test
  void theOldFileStaysAmongTheBackups() throws IOException {
    try (Ledger ledger = open()) {
      IndexStory.tell(ledger, () -> {});
    }
    makeOld();

    open().close();

    Path packed = folder.resolve("backups").resolve("ledger-of-format-1.zip");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
      assertEquals("parley.mv.db", requireNonNull(zip.getNextEntry()).getName());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("backups", "parley-migrating.lock", "parley.mv.db"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void oneThatCannotBeCopiedStaysAsItWas() throws IOException {
    try (Ledger ledger = open()) {
      IndexStory.tell(ledger, () -> {});
    }
    makeOld();
    Path inTheWay = Files.writeString(folder.resolve("backups"), "not a folder");

    LedgerUnavailableException refused = assertThrows(LedgerUnavailableException.class, this::open);

    assertTrue(refused.getMessage().contains("stays as it was"), refused.getMessage());
    assertEquals(1, H2Check.requireLedger(LedgerFile.in(folder)));
    Files.delete(inTheWay);
    try (Ledger ledger = open()) {
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    }
  }

  @Test
  void oneThatSomebodyElseIsMigratingIsLeftToThem() throws IOException {
    open().close();
    makeOld();

    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("parley-migrating.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      LedgerUnavailableException refused =
          assertThrows(LedgerUnavailableException.class, this::open);
      assertTrue(refused.getMessage().contains("try again"), refused.getMessage());
    }
    open().close();
    assertEquals(Schema.NEWEST, H2Check.requireLedger(LedgerFile.in(folder)));
  }

  private static List<String> subjects(List<LedgerEntry> log) {
    ActionHistory history = new ActionHistory(log);
    return log.stream().flatMap(entry -> history.subjects(entry).stream()).distinct().toList();
  }

  private Ledger open() {
    return new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
  }

  private void makeOld() {
    makeOld(folder);
  }

  /** Takes away what later releases added. */
  static void makeOld(Path folder) {
    Jdbi.create("jdbc:h2:file:" + folder.resolve("parley"), "parley", "")
        .useHandle(
            handle -> {
              TABLES.forEach(table -> handle.execute("DROP TABLE " + table));
              handle.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" <> '1'");
            });
  }
}
