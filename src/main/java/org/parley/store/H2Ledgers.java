package org.parley.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerDraft;

/**
 * Opens ledgers that live in one folder each. A folder that cannot be opened is left byte for byte
 * as it was, and a {@link LedgerUnavailableException} says in one sentence why and what to do.
 */
public final class H2Ledgers {
  private final Clock clock;
  private final IndexProjection projection;

  /**
   * @param clock gives the times of log entries
   * @param projection says what findings are found and sorted by
   */
  public H2Ledgers(Clock clock, IndexProjection projection) {
    this.clock = clock;
    this.projection = projection;
  }

  /** Whether the folder holds a ledger file, whatever state it is in. */
  public static boolean exists(Path folder) {
    return LedgerFile.in(folder).exists();
  }

  /** Opens the ledger in the folder; creates nothing. */
  public Ledger openExisting(Path folder) {
    if (!exists(folder)) {
      throw new LedgerUnavailableException(missing(folder));
    }
    return open(LedgerFile.in(canonical(folder)));
  }

  /** Opens the ledger in the folder, creating both where they are missing. */
  public Ledger openOrCreate(Path folder) {
    if (!exists(folder)) {
      create(folder);
    }
    return openExisting(folder);
  }

  private Ledger open(LedgerFile file) {
    if (H2Check.requireLedger(file) < Schema.NEWEST) {
      H2Migration.run(file);
    }
    JdbcConnectionPool owner = H2Connections.owner(file);
    JdbcConnectionPool desk = H2Connections.desk(file);
    try {
      owner.getConnection().close();
      desk.getConnection().close();
    } catch (SQLException e) {
      close(desk, owner);
      throw H2Check.refusal(file, e);
    }
    Jdbi forced = Jdbi.create(() -> H2Connections.next(owner));
    Jdbi jdbi = Jdbi.create(() -> H2Connections.next(desk));
    JdbcLedger ledger =
        new JdbcLedger(jdbi, clock, projection, () -> sync(forced), () -> close(desk, owner));
    ledger.catchUp();
    return ledger;
  }

  private static void close(JdbcConnectionPool desk, JdbcConnectionPool owner) {
    desk.dispose();
    owner.dispose();
  }

  static void sync(Jdbi jdbi) {
    try {
      jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
    } catch (JdbiException e) {
      throw new LedgerAccessException("force the ledger to the disk", e);
    }
  }

  /** Builds the ledger under another name first, so that a ledger is there whole or not at all. */
  private void create(Path folder) {
    try (LedgerDraft draft = draft(folder)) {
      draft.complete();
    }
  }

  /** A new ledger for the folder, which is created where it is missing. */
  public LedgerDraft draft(Path folder) {
    return new H2Draft(createFolder(folder), clock);
  }

  private static Path createFolder(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new LedgerUnavailableException(missing(folder));
    }
    try {
      Path place = canonical(Files.createDirectories(folder));
      if (!Files.isWritable(place)) {
        throw new LedgerUnavailableException(
            "The folder %s is not writable; choose another one or change its permissions."
                .formatted(place));
      }
      return place;
    } catch (IOException e) {
      throw cannotCreate(folder, e);
    }
  }

  private static Path canonical(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw cannotCreate(folder, e);
    }
  }

  private static String missing(Path folder) {
    return Files.isRegularFile(folder)
        ? "%s is a file; a ledger is a folder, so name one.".formatted(folder)
        : "There is no ledger in %s; import articles to create one.".formatted(folder);
  }

  private static LedgerUnavailableException cannotCreate(Path folder, IOException e) {
    String reason = e instanceof FileSystemException file ? reason(file) : e.getMessage();
    return new LedgerUnavailableException(
        "The ledger folder %s cannot be created: %s; choose another one.".formatted(folder, reason),
        e);
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "writing there is not permitted";
    }
    String reason = e.getReason();
    return reason == null || reason.equals("Not a directory")
        ? "there is a file where a folder is needed"
        : reason;
  }
}
