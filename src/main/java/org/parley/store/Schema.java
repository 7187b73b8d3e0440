package org.parley.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables of a ledger and their version; migrations are the resources beside this class. */
enum Schema {
  H2(
      "CHARACTER LARGE OBJECT",
      "BINARY LARGE OBJECT",
      "VARCHAR(64)",
      "VARCHAR(160)",
      "VARCHAR(400)"),
  POSTGRESQL(
      "TEXT",
      "BYTEA",
      "VARCHAR(64) COLLATE \"C\"",
      "VARCHAR(160) COLLATE \"C\"",
      "VARCHAR(400) COLLATE \"C\"");

  /** The newest version this release knows: the number of the last migration. */
  static final int NEWEST = 6;

  /** Whom the application works as; the owner of the tables only makes and migrates them. */
  static final String DESK = "parley_desk";

  private final String text;
  private final String bytes;
  private final String id;
  private final String key;
  private final String name;

  Schema(String text, String bytes, String id, String key, String name) {
    this.text = text;
    this.bytes = bytes;
    this.id = id;
    this.key = key;
    this.name = name;
  }

  /** Brings the tables from whatever version they have to the newest. */
  void migrate(DataSource database) {
    Jdbi.create(database).useHandle(this::makeDesk);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:org/parley/store")
        .placeholders(
            Map.of("text", text, "bytes", bytes, "id", id, "key", key, "name", name, "desk", DESK))
        .load()
        .migrate();
  }

  private void makeDesk(Handle handle) {
    if (this == H2) {
      handle.execute("CREATE USER IF NOT EXISTS " + DESK + " PASSWORD ''");
    } else {
      PostgresDesk.make(handle);
    }
  }

  /** The version of an existing ledger's tables, 0 when the database holds no ledger. */
  static int version(Handle handle) {
    return isLedger(handle) ? history(handle) : 0;
  }

  private static boolean isLedger(Handle handle) {
    return handle
            .createQuery(
                """
                SELECT COUNT(*) FROM information_schema.tables
                WHERE LOWER(table_name) IN (:format, :history)
                """)
            .bind("format", "ledger_format")
            .bind("history", "flyway_schema_history")
            .mapTo(Integer.class)
            .one()
        == 2;
  }

  private static int history(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT "version" FROM "flyway_schema_history"
            WHERE "version" IS NOT NULL AND "success" = :success
            """)
        .bind("success", true)
        .mapTo(Integer.class)
        .list()
        .stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
