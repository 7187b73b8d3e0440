package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineOutputTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    shell.write("articles/one.txt", Shell.ARTICLE);
    shell.write("articles/two.txt", "Kari \"Ø\" Dahl visited 🕊 Ola in </script>.");
  }

  @Test
  void anExportedTimelineVerifiesWithoutALedger() throws IOException {
    Path timeline = export("timeline.json");
    shell.with("PARLEY_LEDGER", shell.path("no-ledger-here").toString());

    var result = verify(timeline);

    assertEquals(0, result.code(), result.out());
    assertFalse(Files.exists(shell.path("no-ledger-here")));
  }

  @Test
  void exportingTwiceGivesTheSameBytes() throws IOException {
    assertArrayEquals(Files.readAllBytes(export("a.json")), Files.readAllBytes(export("b.json")));
  }

  @Test
  void aChangedTimelineIsRefusedWithEveryChangeNamed() throws IOException {
    Path timeline = export("timeline.json");
    String text = Files.readString(timeline);
    Files.writeString(timeline, text.replace("in Westhaven", "in Easthaven"));

    var result = verify(timeline);

    assertEquals(3, result.code(), result.out());
    assertTrue(result.out().contains("Easthaven.” does not stand at"), result.out());
    assertTrue(result.out().contains("NOT INTACT: "), result.out());
  }

  @Test
  void aTimelineWhoseArticleIsMissingIsRefused() throws IOException {
    Path timeline = export("timeline.json");
    Files.delete(shell.path("articles/two.txt"));

    var result = verify(timeline);

    assertEquals(3, result.code(), result.out());
    assertTrue(result.out().contains("is not in the folder"), result.out());
  }

  @Test
  void aTimelineThatIsNotThereIsAFailedInput() {
    var result = verify(shell.path("gone.json"));

    assertEquals(1, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void aFailedExportLeavesTheOlderFile() throws IOException {
    shell.run("import", shell.path("articles").toString());
    Files.createDirectory(shell.path("taken"));

    var result = shell.run("export", "--format", "json", "--out", shell.path("taken").toString());

    assertEquals(1, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(Files.isDirectory(shell.path("taken")));
  }

  @Test
  void theClaimListIsTheSameForEveryClock() {
    shell.run("import", shell.path("articles").toString());
    String early = shell.run("claims", "--json").out();
    shell.at(Instant.parse("2031-01-01T00:00:00Z"));
    shell.run(
        "import", "--ledger", shell.path("late").toString(), shell.path("articles").toString());

    String late = shell.run("claims", "--json", "--ledger", shell.path("late").toString()).out();

    assertEquals(early, late);
    assertTrue(early.contains("\"count\": 2"), early);
  }

  @Test
  void extractionWritesOneFilePerArticleAndNoLedger() throws IOException {
    shell.write("articles/bad.txt", "");

    var result = shell.run("extract", shell.path("articles").toString(), "--out", out().toString());

    assertEquals(1, result.code());
    assertTrue(result.out().contains("bad.txt: failed"), result.out());
    assertTrue(result.out().endsWith("2 files written to " + out() + ", 1 failed\n"), result.out());
    assertTrue(
        Files.readString(out().resolve("one.json"), StandardCharsets.UTF_8)
            .startsWith("{\n  \"file\": \"one.txt\",\n"));
    assertFalse(Files.exists(shell.path("data/parley/ledger")));
  }

  private Path out() {
    return shell.path("out");
  }

  private Path export(String name) {
    shell.run("import", shell.path("articles").toString());
    var result = shell.run("export", "--format", "json", "--out", shell.path(name).toString());
    assertEquals(0, result.code(), result.err());
    return shell.path(name);
  }

  private Shell.Result verify(Path timeline) {
    return shell.run(
        "verify", timeline.toString(), "--articles", shell.path("articles").toString());
  }
}
