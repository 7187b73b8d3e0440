package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** What the user that Parley works as must not be able to do. */
final class LeastPrivilege {
  private static final List<String> FORBIDDEN =
      List.of(
          "UPDATE log_entry SET entry = entry",
          "DELETE FROM log_entry",
          "TRUNCATE TABLE log_entry",
          "DROP TABLE log_entry",
          "ALTER TABLE log_entry ADD COLUMN more INT",
          "UPDATE article SET payload = payload",
          "DELETE FROM article",
          "UPDATE claim SET payload = payload",
          "DELETE FROM claim",
          "UPDATE response SET payload = payload",
          "DELETE FROM near_miss",
          "UPDATE ledger_format SET chain_format = 2");

  private LeastPrivilege() {}

  /** Every one of the statements is refused with one of the codes, and nothing is lost. */
  static void assertKept(Handle handle, String... codes) {
    Extent before = Extent.of(handle);
    for (String statement : FORBIDDEN) {
      JdbiException refused =
          assertThrows(JdbiException.class, () -> handle.execute(statement), statement);
      SQLException cause = (SQLException) refused.getCause();
      assertEquals(
          true,
          List.of(codes).contains(cause.getSQLState()),
          statement + ": " + cause.getMessage());
    }
    assertEquals(before, Extent.of(handle));
  }
}
