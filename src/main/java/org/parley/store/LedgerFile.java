package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database file of a ledger folder and what can be said of it without opening it. */
record LedgerFile(Path folder, Path file) {
  private static final String NAME = "parley";
  private static final String SUFFIX = ".mv.db";
  private static final String FIRST_CHARACTERS = "H:2,";

  static LedgerFile in(Path folder) {
    return new LedgerFile(folder, folder.resolve(NAME + SUFFIX));
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** A new name in the same folder to build a ledger under before it gets its own. */
  LedgerFile draft() {
    return named(ProcessHandle.current().pid() + "-" + System.nanoTime() + ".new");
  }

  /** Another database file in the same folder. */
  LedgerFile named(String name) {
    return new LedgerFile(folder, folder.resolve(NAME + "-" + name + SUFFIX));
  }

  /**
   * The only place that makes a database URL. A path holding a semicolon would add settings to it.
   */
  String url(String settings) {
    String path = file.toString();
    if (path.contains(";")) {
      throw new LedgerUnavailableException(
          "The ledger folder %s has a semicolon in its name, which the database cannot take; choose"
                  .formatted(folder)
              + " another folder.");
    }
    String base = path.substring(0, path.length() - SUFFIX.length());
    return "jdbc:h2:file:" + base + settings;
  }

  /** Whether the file begins as the database's files do. */
  boolean looksLikeDatabase() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(FIRST_CHARACTERS.length());
      return new String(first, StandardCharsets.ISO_8859_1).equals(FIRST_CHARACTERS);
    } catch (IOException e) {
      throw new LedgerUnavailableException(
          "The ledger %s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
