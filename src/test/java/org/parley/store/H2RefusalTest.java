package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.Sha256;
import org.parley.service.ClaimProjection;

/** Folders that cannot be opened: each is refused in one sentence and left byte for byte alone. */
class H2RefusalTest {
  private final H2Ledgers ledgers = new H2Ledgers(Samples.clock(), new ClaimProjection());

  @TempDir Path folder;

  @Test
  void readingAMissingLedgerCreatesNothing() throws IOException {
    Path missing = folder.resolve("missing");

    assertEquals(
        "There is no ledger in " + missing + "; import articles to create one.",
        assertThrows(LedgerUnavailableException.class, () -> ledgers.openExisting(missing))
            .getMessage());

    assertFalse(Files.exists(missing));
    assertFalse(H2Ledgers.exists(missing));
  }

  @Test
  void readingAnEmptyFolderLeavesItEmpty() throws IOException {
    assertEquals(
        "There is no ledger in " + folder + "; import articles to create one.", refusal(folder));
  }

  @Test
  void foldersOnTheWayAreCreatedWithTheLedger() {
    Path deep = folder.resolve("a").resolve("b");

    ledgers.openOrCreate(deep).close();
    ledgers.openExisting(deep).close();

    assertEquals(Map.of("a/b/parley.mv.db", ""), contents(folder, file -> ""));
  }

  @Test
  void aFileIsNotALedgerFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "notes");

    String words = file + " is a file; a ledger is a folder, so name one.";
    assertEquals(words, refusal(file));
    assertEquals(words, refusalToCreate(file));
  }

  @Test
  void aFolderBelowAFileCannotBeCreated() throws IOException {
    Path below = Files.writeString(folder.resolve("notes.txt"), "notes").resolve("ledger");

    assertEquals(
        "The ledger folder "
            + below
            + " cannot be created: there is a file where a folder is"
            + " needed; choose another one.",
        refusalToCreate(below));
  }

  @Test
  void aFileThatOnlyHasTheNameIsNotALedger() throws IOException {
    Path file = Files.writeString(folder.resolve("parley.mv.db"), "Dear diary");

    assertEquals(notALedger(file), refusal(folder));
    assertEquals(notALedger(file), refusalToCreate(folder));
  }

  @Test
  void anEmptyFileIsNotALedger() throws IOException {
    Path file = Files.createFile(folder.resolve("parley.mv.db"));

    assertEquals(notALedger(file), refusalToCreate(folder));
  }

  @Test
  void aFileThatOnlyBeginsLikeADatabaseIsDamaged() throws IOException {
    Files.writeString(folder.resolve("parley.mv.db"), "H:2,block:1," + "x".repeat(20_000));

    assertEquals(
        "The ledger in " + folder + " is damaged and cannot be opened; restore it from a backup.",
        refusalToCreate(folder));
  }

  @Test
  void aLedgerCutShortIsDamaged() throws IOException {
    ledgers.openOrCreate(folder).close();
    Path file = folder.resolve("parley.mv.db");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 9_000));

    assertEquals(
        "The ledger in " + folder + " is damaged and cannot be opened; restore it from a backup.",
        refusal(folder));
  }

  @Test
  void anotherProgramsDatabaseIsNotALedger() throws Exception {
    try (Connection other = DriverManager.getConnection(url(), "sa", "secret");
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE recipe (id INT)");
    }

    assertEquals(notALedger(folder.resolve("parley.mv.db")), refusalToCreate(folder));
  }

  @Test
  void aDatabaseOfOursWithOtherTablesIsNotALedger() throws Exception {
    try (Connection other = DriverManager.getConnection(url(), "parley", "");
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE recipe (id INT)");
    }

    assertEquals(notALedger(folder.resolve("parley.mv.db")), refusalToCreate(folder));
  }

  @Test
  void aLedgerOfANewerVersionIsRefused() throws Exception {
    ledgers.openOrCreate(folder).close();
    try (Connection newer = DriverManager.getConnection(url(), "parley", "");
        Statement statement = newer.createStatement()) {
      statement.execute(
          """
          INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "installed_by", "execution_time", "success")
          VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'test', 1, TRUE)
          """);
    }

    assertEquals(
        "The ledger in "
            + folder
            + " was written by a newer version of Parley (format 99, this one reads up to "
            + Schema.NEWEST
            + ");"
            + " install that version to open it.",
        refusalToCreate(folder));
  }

  @Test
  void aLedgerThatAnotherProcessHasOpenIsRefused() throws Exception {
    ledgers.openOrCreate(folder).close();
    Process other = OtherProcess.start(HoldingProcess.class, folder.toString());
    try {
      assertEquals("open", OtherProcess.lines(other).readLine());

      assertEquals(
          "The ledger in "
              + folder
              + " is open in another window or command of Parley; close that one first.",
          refusalToCreate(folder));
    } finally {
      other.destroyForcibly().waitFor();
    }

    ledgers.openExisting(folder).close();
  }

  @Test
  void aFolderWithoutWritePermissionIsRefused() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    ledgers.openOrCreate(folder).close();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertEquals(
        "The ledger in "
            + folder
            + " is not writable; change its permissions or copy it elsewhere.",
        refusalToCreate(folder));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aSemicolonInTheNameCannotAddDatabaseSettings() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("x;INIT=SHUTDOWN"));

    assertEquals(
        "The ledger folder "
            + odd
            + " has a semicolon in its name, which the database cannot take; choose another"
            + " folder.",
        refusalToCreate(odd));
  }

  @Test
  void aFolderWithAnOddNameHoldsALedger() {
    Path odd = folder.resolve("İstanbul 'n' %41 #1 ~");

    ledgers.openOrCreate(odd).close();
    try (Ledger ledger = ledgers.openExisting(odd)) {
      assertEquals(0, ledger.articles().headers().size());
    }

    assertEquals(Map.of(odd.getFileName() + "/parley.mv.db", ""), contents(folder, file -> ""));
  }

  private String refusal(Path ledger) throws IOException {
    return refusal(() -> ledgers.openExisting(ledger));
  }

  private String refusalToCreate(Path ledger) throws IOException {
    return refusal(() -> ledgers.openOrCreate(ledger));
  }

  private String refusal(Supplier<Ledger> opening) throws IOException {
    Map<String, String> before = contents(folder, H2RefusalTest::digest);
    String message = assertThrows(LedgerUnavailableException.class, opening::get).getMessage();
    assertEquals(before, contents(folder, H2RefusalTest::digest));
    return message;
  }

  private static String notALedger(Path file) {
    return file + " is not a Parley ledger; choose another folder.";
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("parley");
  }

  private static Map<String, String> contents(Path folder, Function<Path, String> look) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> contents.put(folder.relativize(file).toString(), look.apply(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
