package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void fillLedger() {
    shell = new Shell(folder);
    shell.write("in/one.txt", Shell.ARTICLE);
    shell.run("import", shell.path("in").toString());
  }

  @Test
  void aBackupIsRestoredIntoAnotherFolderWithTheSameClaims() {
    Path file = backup();
    String again = shell.path("again").toString();

    var restored = shell.run("restore", file.toString(), "--ledger", again);

    assertEquals(0, restored.code(), restored.err());
    assertTrue(restored.out().startsWith(again + ": 1 article and 1 log entry, intact."));
    assertEquals(shell.run("claims").out(), shell.run("claims", "--ledger", again).out());
    assertEquals(0, shell.run("verify", "--ledger", again).code());
  }

  @Test
  void withoutAFolderItLiesInTheLedgersOwn() {
    var result = shell.run("backup");

    assertEquals(0, result.code(), result.err());
    Path file = shell.path("data/parley/ledger/backups/parley-20210504T100000000Z.jsonl");
    assertTrue(
        result.out().startsWith(file + ": 1 article and 1 log entry, read again and intact."),
        result.out());
    assertTrue(Files.exists(file));
  }

  @Test
  void aBackupThatWasChangedIsRefusedAndLeavesNoLedger() throws IOException {
    Path file = backup();
    Files.writeString(file, Files.readString(file).replace("Westhaven", "Easthaven"));

    var result = shell.run("restore", file.toString(), "--ledger", shell.path("again").toString());

    assertEquals(1, result.code());
    assertTrue(
        result
            .err()
            .endsWith(
                "the lines above were changed after they were written; take another" + " backup\n"),
        result.err());
    assertFalse(Files.exists(shell.path("again/parley.mv.db")));
  }

  @Test
  void aMissingFileIsNamed() {
    var result = shell.run("restore", "gone.jsonl", "--ledger", shell.path("again").toString());

    assertEquals(1, result.code());
    assertEquals(
        "parley restore: gone.jsonl is no file that can be read; check its name\n", result.err());
  }

  @Test
  void aHeadThatWasNotedBeforeIsLookedForInTheLog() {
    String noted = head(shell.run("backup").out());
    shell.write("two.txt", "Kari Dahl visited Ola Berg in Easthaven.");
    shell.run("import", shell.path("two.txt").toString());

    var held = shell.run("verify", "--head", noted);
    var cut = shell.run("verify", "--head", "f".repeat(64));
    var nonsense = shell.run("verify", "--head", "f00");

    assertEquals(0, held.code(), held.out());
    assertEquals(3, cut.code(), cut.out());
    assertTrue(cut.out().contains("the log no longer holds the entry ffff"), cut.out());
    assertEquals(1, nonsense.code());
    assertEquals(
        "parley verify: \"f00\" is no head of a log: 64 digits and letters from a to f\n",
        nonsense.err());
  }

  private Path backup() {
    assertEquals(0, shell.run("backup", "--to", shell.path("safe").toString()).code());
    try (Stream<Path> files = Files.list(shell.path("safe"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return all.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String head(String output) {
    return Arrays.stream(output.split("\n"))
        .filter(line -> line.startsWith("Head of the log: "))
        .map(line -> line.substring("Head of the log: ".length()))
        .findFirst()
        .orElseThrow();
  }
}
