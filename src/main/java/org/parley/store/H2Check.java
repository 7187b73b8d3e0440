package org.parley.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Looks at a ledger file without changing it and refuses what this release must not touch. */
final class H2Check {
  private H2Check() {}

  /**
   * The version of the tables; throws unless the file is a ledger that this release reads and may
   * write to.
   */
  static int requireLedger(LedgerFile ledger) {
    if (!Files.isRegularFile(ledger.file()) || !ledger.looksLikeDatabase()) {
      throw notALedger(ledger);
    }
    requireWritable(ledger);
    int version = read(ledger);
    if (version == 0) {
      throw notALedger(ledger);
    }
    if (version > Schema.NEWEST) {
      throw new LedgerUnavailableException(
          ("The ledger in %s was written by a newer version of Parley (format %d, this one reads up"
                  + " to %d); install that version to open it.")
              .formatted(ledger.folder(), version, Schema.NEWEST));
    }
    return version;
  }

  private static int read(LedgerFile ledger) {
    try (Connection connection = H2Connections.readOnly(ledger);
        Handle handle = Jdbi.create(connection).open()) {
      return Schema.version(handle);
    } catch (SQLException | JdbiException e) {
      throw refusal(ledger, e);
    }
  }

  private static void requireWritable(LedgerFile ledger) {
    if (!Files.isWritable(ledger.file()) || !Files.isWritable(ledger.folder())) {
      throw new LedgerUnavailableException(
          "The ledger in %s is not writable; change its permissions or copy it elsewhere."
              .formatted(ledger.folder()));
    }
  }

  /** Why the database did not open a file, in words. */
  static LedgerUnavailableException refusal(LedgerFile ledger, Exception failure) {
    return switch (errorCode(failure)) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
          new LedgerUnavailableException(
              ("The ledger in %s is open in another window or command of Parley; close that one"
                      + " first.")
                  .formatted(ledger.folder()),
              failure);
      case ErrorCode.WRONG_USER_OR_PASSWORD -> notALedger(ledger);
      default ->
          new LedgerUnavailableException(
              "The ledger in %s is damaged and cannot be opened; restore it from a backup."
                  .formatted(ledger.folder()),
              failure);
    };
  }

  private static int errorCode(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode();
      }
    }
    return 0;
  }

  private static LedgerUnavailableException notALedger(LedgerFile ledger) {
    return new LedgerUnavailableException(
        "%s is not a Parley ledger; choose another folder.".formatted(ledger.file()));
  }
}
