package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.Sha256;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.service.ClaimProjection;

/** A ledger of three articles and a decision, changed behind its back in one way each. */
class TamperedLedgerTest {
  private static final Extraction LAST = Samples.extraction(3);
  private static final String NAME = LAST.article().id() + " (İstanbul 3.txt)";
  private static final String MISMATCH =
      "article "
          + NAME
          + " does not hold what entry 3 recorded: it has %d of 2 claims and %d of 1"
          + " responses";

  @TempDir Path folder;
  private Ledger ledger;
  private Jdbi behind;

  @BeforeEach
  void fillLedger() {
    ledger = new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
    for (int number = 1; number <= 3; number++) {
      ledger.articles().record(Samples.document(number), Samples.extraction(number), "Ada");
    }
    ledger.log().append("Ada", LedgerContract.review(claim(), "seen on tape"));
    ledger.log().append("Ada", LedgerContract.review(claim(), "seen twice"));
    behind = Jdbi.create("jdbc:h2:file:" + folder.resolve("parley"), "parley", "");
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aClaimWithOtherWordsIsFound() {
    change("UPDATE claim SET payload = REPLACE(payload, 'Ankara', 'Athens') WHERE id = ?", id());

    assertProblems(
        "claim " + id() + " of article " + NAME + " was changed", MISMATCH.formatted(2, 1));
    assertEquals(
        "claim "
            + id()
            + " was damaged or changed outside Parley; check the ledger with verify and restore a"
            + " backup",
        assertThrows(LedgerDamagedException.class, () -> ledger.findings().claims()).getMessage());
    assertThrows(LedgerDamagedException.class, () -> ledger.findings().claim(id()));
  }

  @Test
  void aClaimChangedTogetherWithItsDigestIsFound() {
    String changed = row("SELECT payload FROM claim WHERE id = ?").replace("Ankara", "Athens");
    change(
        "UPDATE claim SET payload = ?, digest = ? WHERE id = ?", changed, Sha256.of(changed), id());

    assertProblems(MISMATCH.formatted(2, 1));
  }

  @Test
  void aClaimUnderAnotherIdIsFound() {
    change("DELETE FROM answer_link WHERE claim = ?", id());
    change("UPDATE claim SET id = ? WHERE id = ?", "0".repeat(64), id());

    assertProblems(MISMATCH.formatted(2, 1));
  }

  @Test
  void aDeletedClaimIsFound() {
    change("DELETE FROM answer_link WHERE claim = ?", id());
    change("DELETE FROM claim WHERE article = ?", LAST.article().id());

    assertProblems(MISMATCH.formatted(0, 1));
  }

  @Test
  void aDeletedDenialIsFound() {
    change("DELETE FROM answer_link WHERE found_in = ?", LAST.article().id());
    change("DELETE FROM response WHERE article = ?", LAST.article().id());

    assertProblems(MISMATCH.formatted(2, 0));
  }

  @Test
  void aDenialCutLooseFromItsClaimIsFound() {
    change("DELETE FROM answer_link WHERE found_in = ?", LAST.article().id());

    assertProblems(MISMATCH.formatted(2, 1));
  }

  @Test
  void aDeletedNearMissIsFound() {
    change("DELETE FROM near_miss WHERE article = ?", LAST.article().id());

    assertProblems(MISMATCH.formatted(2, 1));
  }

  @Test
  void otherBytesAreFound() {
    change("UPDATE article SET raw = ? WHERE id = ?", new byte[] {1}, LAST.article().id());

    assertProblems("the bytes of article " + NAME + " were changed");
    assertThrows(
        LedgerDamagedException.class, () -> ledger.articles().document(LAST.article().id()));
  }

  @Test
  void anotherTextIsFound() {
    change("UPDATE article SET canonical = ? WHERE id = ?", new byte[] {65}, LAST.article().id());

    assertProblems("the text of article " + NAME + " was changed", MISMATCH.formatted(2, 1));
    assertThrows(LedgerDamagedException.class, () -> ledger.articles().find(LAST.article().id()));
  }

  @Test
  void anotherOutletIsFound() {
    change(
        "UPDATE article SET payload = REPLACE(payload, 'The Herald', 'The Globe') WHERE id = ?",
        LAST.article().id());

    assertProblems("the header of article " + NAME + " was changed", MISMATCH.formatted(2, 1));
    assertThrows(LedgerDamagedException.class, () -> ledger.articles().headers());
  }

  @Test
  void aDeletedArticleIsFound() {
    deleteLastArticle();

    assertProblems("article " + LAST.article().id() + ", recorded by entry 3, is missing");
  }

  @Test
  void anArticleWithoutItsEntryIsFound() {
    change("DELETE FROM log_entry WHERE sequence >= ?", 3);

    assertProblems(
        "article " + LAST.article().id() + " is stored, but no entry of the log records it");
  }

  @Test
  void anotherReasonIsFound() {
    change(
        "UPDATE log_entry SET entry = REPLACE(entry, 'on tape', 'by nobody') WHERE sequence = 4");

    assertProblems("entry 4 of the log was changed after it was written");
    assertEquals(
        "entry 4 of the log was damaged or changed outside Parley; check the ledger with verify and"
            + " restore a backup",
        assertThrows(LedgerDamagedException.class, () -> ledger.log().entries()).getMessage());
  }

  @Test
  void anEntryChangedTogetherWithItsDigestBreaksTheNext() {
    String previous = row("SELECT digest FROM log_entry WHERE sequence = 3");
    String changed =
        row("SELECT entry FROM log_entry WHERE sequence = 4").replace("on tape", "by nobody");
    change(
        "UPDATE log_entry SET entry = ?, digest = ? WHERE sequence = 4",
        changed,
        Sha256.of(previous + "\n" + changed));

    assertProblems("entry 5 of the log was changed after it was written");
  }

  @Test
  void anEntryTakenOutIsFound() {
    change("DELETE FROM log_entry WHERE sequence = 4");

    assertProblems("entry 4 of the log is missing; entry 5 follows 3");
  }

  @Test
  void anEntryThatIsNoLongerJsonIsFound() {
    change("UPDATE log_entry SET entry = 'nonsense' WHERE sequence = 4");

    assertProblems("entry 4 of the log does not name its own number");
  }

  private void assertProblems(String... problems) {
    assertEquals(List.of(problems), LedgerVerifier.problems(ledger.stored()));
  }

  private void deleteLastArticle() {
    List.of(
            "answer_link WHERE found_in",
            "claim WHERE article",
            "response WHERE article",
            "near_miss WHERE article",
            "article WHERE id")
        .forEach(rows -> change("DELETE FROM " + rows + " = ?", LAST.article().id()));
  }

  private static Claim claim() {
    return LAST.claims().get(1);
  }

  private static String id() {
    return claim().id();
  }

  private String row(String sql) {
    return behind.withHandle(
        handle ->
            sql.contains("?")
                ? handle.select(sql, id()).mapTo(String.class).one()
                : handle.select(sql).mapTo(String.class).one());
  }

  private void change(String sql, Object... values) {
    assertEquals(true, behind.withHandle(handle -> handle.execute(sql, values)) > 0);
  }
}
