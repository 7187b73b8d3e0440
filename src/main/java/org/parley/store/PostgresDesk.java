package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Connections of an owner that lay down the owner's rights while Parley works with them. */
final class PostgresDesk implements ConnectionFactory {
  private final DataSource owner;

  PostgresDesk(DataSource owner) {
    this.owner = owner;
  }

  /**
   * Makes the role where the server has none of the name, and lets the owner take it.
   *
   * @throws LedgerUnavailableException when the owner may not make roles
   */
  static void make(Handle handle) {
    try {
      if (isMissing(handle)) {
        handle.execute("CREATE ROLE " + Schema.DESK + " NOLOGIN");
      }
      handle.execute("GRANT " + Schema.DESK + " TO CURRENT_USER");
      String schema = handle.createQuery("SELECT current_schema()").mapTo(String.class).one();
      handle
          .createUpdate("GRANT USAGE ON SCHEMA <schema> TO " + Schema.DESK)
          .define("schema", '"' + schema + '"')
          .execute();
    } catch (JdbiException e) {
      throw new LedgerUnavailableException(
          ("The database user may not set up the role %s that Parley works as; have an"
                  + " administrator run CREATE ROLE %s NOLOGIN and grant it to this user.")
              .formatted(Schema.DESK, Schema.DESK),
          e);
    }
  }

  private static boolean isMissing(Handle handle) {
    return handle
            .createQuery("SELECT COUNT(*) FROM pg_roles WHERE rolname = :name")
            .bind("name", Schema.DESK)
            .mapTo(Integer.class)
            .one()
        == 0;
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = owner.getConnection();
    try {
      run(connection, "SET ROLE " + Schema.DESK);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Gives the connection back as it was, because others may share it. */
  @Override
  public void closeConnection(Connection connection) throws SQLException {
    try (connection) {
      run(connection, "RESET ROLE");
    }
  }

  private static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
