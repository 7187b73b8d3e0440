package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.PresentState;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;
import org.parley.service.ClaimProjection;

class H2LedgerTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  Ledger emptyLedger() {
    return new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
  }

  @Test
  void everythingIsThereAfterReopening() {
    record(1);
    record(2);
    List<LedgerEntry> before = ledger.log().entries();
    List<Claim> claims = ledger.findings().claims();

    reopen();

    Extraction extraction = Samples.extraction(2);
    assertEquals(before, ledger.log().entries());
    assertEquals(claims, ledger.findings().claims());
    assertEquals(
        Optional.of(extraction.article()), ledger.articles().find(extraction.article().id()));
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void decisionsOutliveTheProgram() {
    record(1);
    Claim claim = Samples.extraction(1).claims().get(1);
    LedgerEntry decision = ledger.log().append(EDITOR, review(claim, "the tape says otherwise"));

    reopen();

    PresentState state = new PresentState(ledger.log().entries());
    assertEquals(ReviewState.DISPUTED, state.review(claim.id()));
    assertEquals(List.of(decision), state.entries(claim.id()));
  }

  @Test
  void whatIsOnFileIsWrittenByAUserThatMayOnlyAddToIt() {
    String url = "jdbc:h2:file:" + folder.resolve("parley");
    Jdbi.create(url, "parley", "")
        .useHandle(
            handle ->
                handle.execute("ALTER TABLE log_entry ADD COLUMN writer VARCHAR DEFAULT USER"));

    record(1);

    assertEquals(
        List.of(Schema.DESK.toUpperCase(Locale.ROOT)),
        Jdbi.create(url, "parley", "")
            .withHandle(
                handle ->
                    handle.select("SELECT writer FROM log_entry").mapTo(String.class).list()));
    Jdbi.create(url, Schema.DESK, "")
        .useHandle(handle -> LeastPrivilege.assertKept(handle, "90096", "90040"));
  }

  @Test
  void theLogGoesOnWhereItEnded() {
    record(1);

    reopen();
    record(2);

    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    assertEquals(2, ledger.log().entries().size());
  }

  @Test
  void whatIsReadDuringAnImportIsAlwaysWhole() throws Exception {
    ExecutorService importer = Executors.newSingleThreadExecutor();
    Future<?> importing = importer.submit(() -> IntStream.range(0, 40).forEach(this::record));
    do {
      assertEquals(0, ledger.findings().claims().size() % 2);
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    } while (!importing.isDone());
    importing.get();
    importer.shutdown();

    assertEquals(80, ledger.findings().claims().size());
  }

  @Test
  void aClosedLedgerSaysWhatItCouldNotDo() {
    ledger.close();

    assertThrows(LedgerAccessException.class, ledger::makeDurable);
    assertEquals(
        "cannot read the log: ",
        assertThrows(LedgerAccessException.class, () -> ledger.log().entries())
            .getMessage()
            .substring(0, 21));
  }

  private void reopen() {
    ledger.close();
    ledger = new H2Ledgers(Samples.clock(), new ClaimProjection()).openExisting(folder);
  }
}
