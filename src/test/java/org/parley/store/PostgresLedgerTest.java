package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.Claim;
import org.parley.model.LedgerEntry;
import org.parley.service.ClaimProjection;
import org.parley.store.ConflictingEdits.Told;

/** Runs on a real server, started once. */
class PostgresLedgerTest extends LedgerContract {
  private static EmbeddedPostgres server;
  private static DataSource database;

  @BeforeAll
  static void startServer() throws IOException, InterruptedException {
    assumeTrue(
        !isRoot() || mayUnshare(),
        "PostgreSQL refuses to run as root, and user namespaces are blocked here");
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
  }

  @AfterAll
  static void stopServer() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Ledger emptyLedger() {
    Jdbi.create(database)
        .useHandle(
            handle -> {
              handle.execute("DROP SCHEMA public CASCADE");
              handle.execute("CREATE SCHEMA public");
            });
    return open();
  }

  @Test
  void theTablesAreMadeOnlyOnce() {
    record(1);
    List<Claim> claims = ledger.findings().claims();

    ledger.close();
    ledger = open();

    assertEquals(claims, ledger.findings().claims());
  }

  @Test
  void whatIsOnFileIsWrittenByARoleThatMayOnlyAddToIt() {
    Jdbi owner = Jdbi.create(database);
    owner.useHandle(
        handle -> handle.execute("ALTER TABLE log_entry ADD COLUMN writer TEXT DEFAULT user"));

    record(1);

    assertEquals(
        List.of(Schema.DESK),
        owner.withHandle(
            handle -> handle.select("SELECT writer FROM log_entry").mapTo(String.class).list()));
    owner.useHandle(
        handle -> {
          handle.execute("SET ROLE " + Schema.DESK);
          LeastPrivilege.assertKept(handle, "42501");
          handle.execute("RESET ROLE");
        });
  }

  @Test
  void tablesOfANewerVersionAreRefused() {
    Jdbi.create(database)
        .useHandle(
            handle ->
                handle.execute(
                    """
                    INSERT INTO "flyway_schema_history" ("installed_rank", "version",
                      "description", "type", "script", "installed_by", "execution_time", "success")
                    VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'test', 1, TRUE)
                    """));

    assertThrows(LedgerUnavailableException.class, PostgresLedgerTest::open);
  }

  @Test
  void editorsWhoDecideAtTheSameTimeAllGetTheirEntry() throws Exception {
    record(1);
    Claim claim = Samples.extraction(1).claims().get(0);
    Ledger other = open();
    ExecutorService editors = Executors.newFixedThreadPool(4);
    List<Future<LedgerEntry>> pending = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Ledger mine = i % 2 == 0 ? ledger : other;
      String editor = "editor " + i;
      pending.add(editors.submit(() -> mine.log().append(editor, review(claim, "again"))));
    }
    editors.shutdown();
    editors.awaitTermination(2, TimeUnit.MINUTES);

    List<LedgerEntry> returned = new ArrayList<>();
    for (Future<LedgerEntry> one : pending) {
      returned.add(one.get());
    }
    assertEquals(
        IntStream.rangeClosed(2, 41).mapToObj(i -> (long) i).toList(),
        returned.stream().map(LedgerEntry::sequence).sorted().toList());
    assertEquals(41, ledger.log().entries().size());
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  private static Ledger open() {
    return new PostgresLedgers(Samples.clock(), new ClaimProjection()).openOrCreate(database);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean mayUnshare() throws IOException, InterruptedException {
    return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
  }

  /** More decisions with {@code -Dparley.conflict.edits=2000}. */
  @Test
  void fourClientsLoseNothingAndSaySoWhenTheyConflict() throws Exception {
    int edits = Integer.getInteger("parley.conflict.edits", 60);
    record(1);
    record(2);
    List<String> editors = List.of("Ada", "Bo", "Cem", "Dana");
    ExecutorService clients = Executors.newFixedThreadPool(editors.size());
    Map<String, Future<Told>> running = new HashMap<>();
    for (String editor : editors) {
      Ledger own = open();
      running.put(
          editor,
          clients.submit(
              () -> ConflictingEdits.decide(own, editor, edits, new Random(editor.hashCode()))));
    }
    Map<String, Told> told = new HashMap<>();
    for (String editor : editors) {
      told.put(editor, running.get(editor).get());
      assertEquals(edits, told.get(editor).answers());
    }
    clients.shutdown();
    ConflictingEdits.check(ledger, 2, told);
  }
}
