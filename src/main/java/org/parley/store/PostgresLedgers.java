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
   * @param database stays open when the ledger is closed; its user owns the tables, and may create
   *     the role that Parley works as where that is missing
   */
  public Ledger openOrCreate(DataSource database) {
    int version = Jdbi.create(database).withHandle(Schema::version);
    if (version > Schema.NEWEST) {
      throw new LedgerUnavailableException(
          "The shared ledger was written by a newer version of Parley; install that version.");
    }
    if (version < Schema.NEWEST) {
      Schema.POSTGRESQL.migrate(database);
    }
    Jdbi jdbi = Jdbi.create(new PostgresDesk(database));
    JdbcLedger ledger = new JdbcLedger(jdbi, clock, projection, () -> {}, () -> {});
    ledger.catchUp();
    return ledger;
  }
}
