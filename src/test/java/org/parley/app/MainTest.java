package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void withoutArgumentsAnEmptyLedgerIsFilledWithTheExamplesAndPrinted() {
    shell.write("seeds/one.txt", Shell.ARTICLE);

    var result = shell.run();

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("one.txt: imported as"), result.out());
    assertTrue(result.out().contains("ASSERTED VISIT"), result.out());
    assertTrue(result.out().contains("NO COMMENT"), result.out());
    assertTrue(
        result.out().endsWith("parley export --format json --out timeline.json\n"), result.out());
  }

  @Test
  void withoutArgumentsAFilledLedgerIsPrintedAndNotFilledAgain() {
    imported("one.txt", Shell.ARTICLE);
    shell.write("seeds/two.txt", "Kari Dahl visited Ola Berg in Easthaven.");

    var result = shell.run();

    assertFalse(result.out().contains("Easthaven"), result.out());
    assertTrue(result.out().contains("1 meeting, 1 claim, 1 response"), result.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "import --help",
        "claims --help",
        "show --help",
        "explain --help",
        "links --help",
        "roots --help",
        "contradictions --help",
        "silent --help",
        "names --help",
        "as-known-on --help",
        "without --help",
        "export --help",
        "verify --help",
        "backup --help",
        "restore --help",
        "extract --help",
        "review --help"
      })
  void everyCommandExplainsItselfAndItsExitCodes(String line) {
    var result = shell.run(line.split(" ", -1));

    assertEquals(0, result.code());
    assertTrue(result.out().startsWith("Usage: parley"), result.out());
    assertTrue(result.out().contains("3   an integrity check failed"), result.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "--bogus",
        "import",
        "show",
        "explain",
        "export",
        "export --format nonsense --out x.json",
        "extract",
        "extract somewhere",
        "verify only.json",
        "verify --articles somewhere",
        "verify a.json --articles b --ledger c",
        "verify a.json --articles b --head c",
        "backup surplus",
        "backup --keep few",
        "restore",
        "restore only.jsonl",
        "claims --kind supper",
        "claims --answered no_comment",
        "claims --from yesterday",
        "claims --from 2021-02-30",
        "claims --from 2021-02-02 --to 2021-02-01",
        "claims surplus",
        "review surplus"
      })
  void wrongUsageIsExplainedInOneSentenceAndExitsWith2(String line) {
    imported("one.txt", Shell.ARTICLE);

    var result = shell.run(line.split(" ", -1));

    assertEquals(2, result.code(), result.err());
    assertEquals("", result.out());
    assertEquals(2, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("--help"), result.err());
  }

  @Test
  void anEmptyFilterIsWrongUsageAndNotEverything() {
    imported("one.txt", Shell.ARTICLE);

    assertEquals(2, shell.run("claims", "--party", "").code());
  }

  @Test
  void oneBadFileIsNamedAndTheRestIsTakenIn() {
    shell.write("in/bad.txt", "");
    shell.write("in/good.txt", Shell.ARTICLE);

    var result = shell.run("import", shell.path("in").toString(), shell.path("gone").toString());

    assertEquals(1, result.code());
    assertTrue(result.out().contains("bad.txt: failed"), result.out());
    assertTrue(result.out().contains(shell.path("gone") + ": "), result.out());
    assertTrue(result.out().contains("1 imported, 0 already on file, 1 failed"), result.out());
    assertTrue(shell.run("claims").out().contains("Westhaven"));
  }

  @Test
  void theSameArticleTwiceIsADuplicateAndNoFailure() {
    imported("one.txt", Shell.ARTICLE);

    var result = shell.run("import", shell.write("two.txt", Shell.ARTICLE).toString());

    assertEquals(0, result.code());
    assertTrue(result.out().contains("0 imported, 1 already on file, 0 failed"), result.out());
  }

  @Test
  void anInterruptedImportKeepsWhatItHas() {
    shell.write("in/a.txt", Shell.ARTICLE);
    shell.write("in/b.txt", "Kari Dahl visited Ola Berg in Easthaven.");
    LineReader lines = new LineReader();
    shell.reading(
        article -> {
          if (article.fileName().equals("b.txt")) {
            shell.interruption.request();
          }
          return lines.read(article);
        });

    var result = shell.run("import", shell.path("in").toString());

    assertEquals(1, result.code());
    assertTrue(result.out().contains("Stopped: "), result.out());
    assertTrue(result.out().contains(" skipped"), result.out());
  }

  @Test
  void aMissingLedgerIsReportedInOneSentence() {
    var result = shell.run("claims", "--ledger", shell.path("nowhere").toString());

    assertEquals(1, result.code());
    assertEquals(
        "parley claims: There is no ledger in "
            + shell.path("nowhere")
            + "; import articles to create one.\n",
        result.err());
    assertFalse(Files.exists(shell.path("nowhere")));
  }

  @Test
  void aLedgerInUseIsReportedInOneSentence() throws IOException {
    imported("one.txt", Shell.ARTICLE);
    Path file = shell.path("data/parley/ledger/parley.mv.db");

    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.lock();
      var result = shell.run("claims");

      assertEquals(1, result.code());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains(file.getParent().toString()), result.err());
    }
  }

  @Test
  void theLedgerIsNamedByOptionFirstThenByVariable() {
    shell.with("PARLEY_LEDGER", shell.path("by-variable").toString());
    String article = shell.write("one.txt", Shell.ARTICLE).toString();

    shell.run("import", article);
    shell.run("import", "--ledger", shell.path("by-option").toString(), article);

    assertTrue(Files.isDirectory(shell.path("by-variable")));
    assertTrue(Files.isDirectory(shell.path("by-option")));
    assertFalse(Files.exists(shell.path("data/parley/ledger")));
  }

  @Test
  void showTakesTheBeginningOfAnId() {
    imported("one.txt", Shell.ARTICLE);
    String id = firstId();

    var result = shell.run("show", id.substring(0, 9).toUpperCase(Locale.ROOT));

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("Claim " + id + "\n"), result.out());
    assertTrue(result.out().contains("Kari Dahl (person)"), result.out());
    assertTrue(result.out().contains("Link        suggested, score 90 %"), result.out());
  }

  @Test
  void showNamesTheCandidatesOfAnAmbiguousId() {
    for (int i = 0; i < 17; i++) {
      imported("article" + i + ".txt", "Ola Berg visited Kari Dahl in Town" + i + ".");
    }
    List<Shell.Result> results =
        "0123456789abcdef".chars().mapToObj(c -> shell.run("show", "" + (char) c)).toList();

    var ambiguous = results.stream().filter(result -> result.code() == 2).findFirst().orElseThrow();

    assertTrue(ambiguous.err().startsWith("parley show: several ids begin with "));
    assertTrue(ambiguous.err().lines().count() > 2, ambiguous.err());
    assertEquals("", ambiguous.out());
  }

  @Test
  void showSaysThatAnIdIsUnknown() {
    imported("one.txt", Shell.ARTICLE);

    var result = shell.run("show", "%");

    assertEquals(1, result.code());
    assertEquals(
        "parley show: no claim, response or article on file has an id that begins with %;"
            + " parley claims lists them\n",
        result.err());
  }

  @Test
  void filtersChooseByWordsInAnyLocale() {
    imported("one.txt", Shell.ARTICLE);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      var kept = shell.run("claims", "--kind", "visit", "--answered", "NO-COMMENT");
      var none = shell.run("claims", "--answered", "denial");

      assertTrue(kept.out().contains("1 meeting, 1 claim"), kept.out() + kept.err());
      assertTrue(none.out().contains("0 meetings, 0 claims"), none.out() + none.err());
      assertTrue(none.out().contains("Left out: 1 claim left out by the filter"), none.out());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aWideTerminalShowsClaimsBesideResponsesAndANarrowOneBelow() {
    imported("one.txt", Shell.ARTICLE);

    String wide = shell.with("COLUMNS", "100").run("claims").out();
    String narrow = shell.with("COLUMNS", "60").run("claims").out();

    assertTrue(wide.lines().anyMatch(line -> line.matches("ASSERTED VISIT .*│ NO COMMENT .*")));
    assertFalse(narrow.contains("│"), narrow);
    assertTrue(narrow.lines().anyMatch(line -> line.startsWith("  NO COMMENT ")), narrow);
    assertTrue(narrow.lines().allMatch(line -> line.length() <= 60), narrow);
  }

  @Test
  void theTerminalIsNotObeyedByAnArticle() {
    imported("one.txt", "Ola \u202Egreb visited \u009B31mKari in Westhaven.");

    String out = shell.run("claims").out();

    assertTrue(out.contains("Westhaven"), out);
    assertFalse(out.contains("\u202E") || out.contains("\u009B") || out.contains("\u001B"), out);
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    imported("one.txt", Shell.ARTICLE);
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var err = new ByteArrayOutputStream();

    assertEquals(1, shell.run(full, err, "claims", "--json"));
    assertEquals("parley: the output could not be written in full\n", err.toString());
  }

  @Test
  void reviewSaysThatThereIsNoDisplay() {
    var result = shell.run("review");

    assertEquals(1, result.code());
    assertEquals(
        "parley review: there is no display; parley claims prints the same ledger as text\n",
        result.err());
  }

  @Test
  void verifyFindsAnUntouchedLedgerIntact() {
    imported("one.txt", Shell.ARTICLE);

    var result = shell.run("verify");

    assertEquals(0, result.code(), result.out());
    assertTrue(result.out().endsWith("Intact.\n"), result.out());
  }

  private void imported(String name, String text) {
    var result = shell.run("import", shell.write(name, text).toString());
    assertEquals(0, result.code(), result.out() + result.err());
  }

  private String firstId() {
    String json = shell.run("claims", "--json").out();
    return json.replaceFirst("(?s).*?\"id\": \"([0-9a-f]+)\".*", "$1");
  }
}
