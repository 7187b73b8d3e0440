package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** Connections to H2 files, with the settings under which a commit survives a killed process. */
final class H2Connections {
  private static final String OWNER = "parley";
  private static final String COMMON = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
  private static final String WRITING =
      COMMON + ";WRITE_DELAY=0;CACHE_SIZE=16384;MAX_LENGTH_INPLACE_LOB=65536";
  private static final String READING = COMMON + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

  private H2Connections() {}

  /**
   * Connections that may do everything: make and migrate tables, force the file to the disk. Like
   * those of the desk they keep the file open, and locked against other processes, until they are
   * disposed.
   */
  static JdbcConnectionPool owner(LedgerFile file) {
    return JdbcConnectionPool.create(source(file.url(WRITING), OWNER));
  }

  /**
   * Connections that may do what the application needs and no more, so not choose settings either:
   * those of the owner, who has opened the file before, hold for them.
   */
  static JdbcConnectionPool desk(LedgerFile file) {
    return JdbcConnectionPool.create(source(file.url(";IFEXISTS=TRUE"), Schema.DESK));
  }

  /** A connection of a pool; fails like any other access when the pool was disposed. */
  static Connection next(JdbcConnectionPool pool) throws SQLException {
    try {
      return pool.getConnection();
    } catch (IllegalStateException e) {
      throw new SQLException("the ledger is closed", e);
    }
  }

  /** A connection that leaves the file as it is. */
  static Connection readOnly(LedgerFile file) throws SQLException {
    return source(file.url(READING), OWNER).getConnection();
  }

  private static JdbcDataSource source(String url, String user) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser(user);
    source.setPassword("");
    return source;
  }
}
