package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extraction.SharedReader;

/** The commands that compare articles, on the examples as the real reader reads them. */
class ComparisonCommandsTest {
  @TempDir static Path folder;
  private static Shell shell;

  @BeforeAll
  static void importTheExamples() {
    shell = new Shell(folder).reading(SharedReader.READER);
    var result = shell.run("import", Path.of("seeds").toAbsolutePath().toString());
    assertEquals(0, result.code(), result.err());
  }

  private static String output(String... args) {
    var result = shell.run(args);
    assertEquals(0, result.code(), result.err());
    return result.out();
  }

  @Test
  void linksNameTheArticlesAndTheReasons() {
    String out = output("links");

    assertTrue(out.contains("1 link between claims of one meeting"), out);
    assertTrue(out.contains("both name Saleh al-Arouri"), out);
    assertTrue(out.contains("2 answers to claims of other articles"), out);
  }

  @Test
  void rootsAreOpenedStepByStep() {
    String id = idOfTurkiye();
    String out = output("roots", id.substring(0, 12));

    assertTrue(out.contains("2 outlets (TASS, 1 unknown) · 1 root (KAN)"), out);
    assertTrue(out.contains("TASS ← Kan, by the words \"reported\""), out);
  }

  private static String idOfTurkiye() {
    String links = output("links", "--json");
    int at = links.indexOf("\"id\": \"");
    return links.substring(at + 7, at + 71);
  }

  @Test
  void contradictionsTellWhoDeniedAndWhoConfirmed() {
    String out = output("contradictions");

    assertTrue(out.startsWith("1 party denied a meeting officially and confirmed it"), out);
    assertTrue(out.contains("one Palestinian and one American"), out);
    assertTrue(out.contains("ROLE of Khaled Mashal"), out);
  }

  @Test
  void silentTellsSinceWhen() {
    String out = output("silent");

    assertTrue(out.contains("Hamas (Moussa Abu Marzouk, Khaled Mashaal"), out);
    assertTrue(out.contains("Since       2025-07-27"), out);
  }

  @Test
  void spellingsOfOneNameStandOnOneLine() {
    assertTrue(output("names").contains("Khaled Mashaal = Khaled Mashal\n"));
  }

  @Test
  void aDayTellsWhatWasOnRecord() {
    assertTrue(output("as-known-on", "2023-12-17").contains("Answers     none on file"));
    assertTrue(output("as-known-on", "2023-12-18").contains("Response    DOUBT by"));
  }

  @Test
  void withoutItsSourceAMeetingIsNamedAsLost() {
    String out = output("without", "KAN");

    assertTrue(out.startsWith("Without KAN, 1 meeting would have no support left"), out);
  }

  @Test
  void aSourceThatNobodyNamesIsAnsweredWithTheSourcesOnFile() {
    var result = shell.run("without", "The Moon Herald");

    assertEquals(1, result.code());
    assertTrue(result.err().contains("the sources are:"), result.err());
    assertTrue(result.err().contains("Channel 12"), result.err());
  }

  @ParameterizedTest
  @CsvSource({
    "links, parley-links/1",
    "contradictions, parley-contradictions/1",
    "silent, parley-silent/1",
    "names, parley-names/1",
    "as-known-on 2023-12-18, parley-as-known-on/1",
    "without KAN, parley-without/1"
  })
  void everyCommandAlsoPrintsJson(String line, String format) {
    String out = output((line + " --json").split(" ", -1));

    assertTrue(out.startsWith("{\n  \"format\": \"" + format + "\""), out);
    assertTrue(out.endsWith("}\n"), out);
  }

  @Test
  void rootsAlsoPrintJson() {
    String out = output("roots", idOfTurkiye(), "--json");

    assertTrue(out.startsWith("{\n  \"format\": \"parley-roots/1\""), out);
    assertTrue(out.contains("\"from\": \"TASS\""), out);
  }
}
