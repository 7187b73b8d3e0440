package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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

  private static List<String> subjects(List<LedgerEntry> log) {
    ActionHistory history = new ActionHistory(log);
    return log.stream().flatMap(entry -> history.subjects(entry).stream()).distinct().toList();
  }

  private Ledger open() {
    return new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
  }

  private void makeOld() {
    Jdbi.create("jdbc:h2:file:" + folder.resolve("parley"), "parley", "")
        .useHandle(
            handle -> {
              TABLES.forEach(table -> handle.execute("DROP TABLE " + table));
              handle.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" <> '1'");
            });
  }
}
