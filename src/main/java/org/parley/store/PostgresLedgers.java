package org.parley.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.Ledger;

/** Opens ledgers in a PostgreSQL database, which makes every commit durable by itself. */
public final class PostgresLedgers {
  private final Clock clock;
  private final IndexProjection projection;

  /**
   * @param clock gives the times of log entries
   * @param projection says what findings are found and sorted by
   */
  public PostgresLedgers(Clock clock, IndexProjection projection) {
    this.clock = clock;
    this.projection = projection;
  }

  /**
   * Opens the ledger of a database, creating its tables where they are missing.
   *
   * @param database stays open when the ledger is closed
   */
  public Ledger openOrCreate(DataSource database) {
    Jdbi jdbi = Jdbi.create(database);
    int version = jdbi.withHandle(Schema::version);
    if (version > Schema.NEWEST) {
      throw new LedgerUnavailableException(
          "The shared ledger was written by a newer version of Parley; install that version.");
    }
    if (version < Schema.NEWEST) {
      Schema.POSTGRESQL.migrate(database);
    }
    JdbcLedger ledger = new JdbcLedger(jdbi, clock, projection, () -> {}, () -> {});
    ledger.catchUp();
    return ledger;
  }
}
