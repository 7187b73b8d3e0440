package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley import}, killed on its way, is made up for by importing again. */
final class KilledCommandTest {
  private static final int PAIRS = 150;

  @TempDir private Path folder;

  /** Pairs of articles on one visit each, the second with an answer. */
  private static void writeArticles(Shell shell) {
    for (int i = 0; i < PAIRS; i++) {
      String visitor = "Kari Dahl" + word(i);
      String text = visitor + " visited Ola Berg" + word(i) + " in Westhaven.";
      String day = 1 + i % 28 + " May 2021\n\n";
      shell.write("articles/a" + i + ".txt", "The Courier, " + day + text + "\n");
      shell.write(
          "articles/b" + i + ".txt",
          "The Herald, " + day + "Once more: " + text + " The embassy declined to comment.\n");
    }
  }

  private static String word(int number) {
    String consonants = "bdfgklmnprstvz";
    StringBuilder word = new StringBuilder();
    for (int rest = number + consonants.length(); rest > 0; rest /= consonants.length()) {
      word.append(consonants.charAt(rest % consonants.length())).append('o');
    }
    return word.toString();
  }

  private void killAfter(int articles) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ImportProcess.class.getName(),
            folder.toString(),
            folder.resolve("articles").toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int told = 0; told < articles; told++) {
        assertTrue(lines.readLine() != null, "the import ended before it could be killed");
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  @Test
  void importingAgainAfterAKillGivesWhatAnUndisturbedImportGives(@TempDir Path calm)
      throws Exception {
    Shell killed = new Shell(folder);
    writeArticles(killed);
    killAfter(60);
    assertEquals(0, killed.run("verify").code());
    var again = killed.run("import", folder.resolve("articles").toString());
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("duplicate"), again.out());

    Shell undisturbed = new Shell(calm);
    writeArticles(undisturbed);
    undisturbed.run("import", calm.resolve("articles").toString());
    String claims = undisturbed.run("claims", "--json").out();
    assertEquals(claims, killed.run("claims", "--json").out());
    assertTrue(claims.contains("\"count\": " + PAIRS + ","), claims.substring(0, 600));
    assertEquals(0, killed.run("verify").code());
  }
}
