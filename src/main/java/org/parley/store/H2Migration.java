package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Brings a ledger of an older release to the newest tables. The database cannot take back half a
 * migration, so a copy is migrated and takes the place of the old file in one step: whatever
 * interrupts that leaves the old ledger as it was. A packed copy of it stays among the backups.
 */
final class H2Migration {
  private final LedgerFile old;
  private final LedgerFile copy;
  private final Path backup;

  private H2Migration(LedgerFile old, int version) {
    this.old = old;
    this.copy = old.named("migrating");
    this.backup = old.folder().resolve("backups").resolve("ledger-of-format-" + version + ".zip");
  }

  /**
   * Migrates a ledger file, unless somebody else has just done so.
   *
   * @throws LedgerUnavailableException when it is open or being migrated elsewhere, or cannot be
   *     copied
   */
  static void run(LedgerFile file) {
    Path lock = file.folder().resolve("parley-migrating.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held == null) {
        throw elsewhere(file);
      }
      int version = H2Check.requireLedger(file);
      if (version < Schema.NEWEST) {
        new H2Migration(file, version).run();
      }
    } catch (OverlappingFileLockException e) {
      throw elsewhere(file);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private void run() throws IOException {
    JdbcConnectionPool pool = H2Connections.owner(old);
    try {
      pool.getConnection().close();
      replace(Jdbi.create(() -> H2Connections.next(pool)), pool::dispose);
    } catch (SQLException e) {
      throw H2Check.refusal(old, e);
    } finally {
      pool.dispose();
      Files.deleteIfExists(copy.file());
    }
  }

  /** The old file is held, and so closed to everybody else, until the copy is ready. */
  private void replace(Jdbi held, Runnable release) throws IOException {
    try {
      Extent before = held.withHandle(Extent::of);
      pack(held);
      unpack();
      migrate(before);
    } catch (JdbiException | FlywayException e) {
      throw new IOException(reason(e), e);
    }
    release.run();
    Files.move(
        copy.file(),
        old.file(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private void pack(Jdbi jdbi) throws IOException {
    Files.createDirectories(backup.getParent());
    jdbi.useHandle(
        handle -> handle.createUpdate("BACKUP TO :file").bind("file", backup.toString()).execute());
  }

  private void unpack() throws IOException {
    try (InputStream packed = Files.newInputStream(backup);
        ZipInputStream zip = new ZipInputStream(packed)) {
      if (zip.getNextEntry() == null) {
        throw new IOException("the copy in " + backup + " is empty");
      }
      Files.copy(zip, copy.file(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void migrate(Extent before) throws IOException {
    JdbcConnectionPool pool = H2Connections.owner(copy);
    try {
      Schema.H2.migrate(pool);
      Jdbi jdbi = Jdbi.create(() -> H2Connections.next(pool));
      Extent after = jdbi.withHandle(Extent::of);
      if (!after.equals(before)) {
        throw new IOException("the copy holds " + after + " instead of " + before);
      }
      H2Ledgers.sync(jdbi);
    } finally {
      pool.dispose();
    }
  }

  private static LedgerUnavailableException elsewhere(LedgerFile file) {
    return new LedgerUnavailableException(
        ("The ledger in %s is just being brought to the newest format by another window or command"
                + " of Parley; try again in a moment.")
            .formatted(file.folder()));
  }

  private static LedgerUnavailableException failed(LedgerFile file, IOException e) {
    return new LedgerUnavailableException(
        ("The ledger in %s could not be brought to the newest format and stays as it was: %s; free"
                + " some room there or change its permissions, then open it again.")
            .formatted(file.folder(), e.getMessage()),
        e);
  }
}
