package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} prints of a ledger on disk, filled by a reader of simple sentences. */
class ExplainTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void fillALedger() {
    shell = new Shell(folder).with("COLUMNS", "140");
    shell.run("import", shell.write("one.txt", Shell.ARTICLE).toString());
  }

  @Test
  void aClaimIsExplainedSlotBySlot() {
    String id = first("claims");

    var result = shell.run("explain", id.substring(0, 9).toUpperCase(Locale.ROOT));

    assertEquals(0, result.code(), result.err());
    assertEquals(
        """
        Claim %s
        Quote       “Ola Berg visited Kari Dahl in Westhaven.” at 25–65
        Found by    rule visited

        Kind        visit — concluded
        Modality    asserted — concluded
        Party       Ola Berg (person) — stated in the text
                        “Ola Berg” at 25–33
                    Kari Dahl (person) — stated in the text
                        “Kari Dahl” at 42–51
        Place       Westhaven — stated in the text
                        “Westhaven” at 55–64
        Time        unknown
                        no time stands with the words on the event
        Source      the outlet itself — concluded
                        names nobody else
        Outlet      The Courier — stated in the text, rule outlet/masthead-and-date
                        “The Courier” at 0–11
        Published   2021-05-03 — stated in the text, rule published/dateline
                        “3 May 2021” at 13–23
        Title       unknown
        File        one.txt

        Looked like a claim or a response in this article and was refused
                    “Ola Berg visited Kari Dahl in Westhaven.” at 25–65
                        “visited” is read a second time (rule visited)
        """
            .formatted(id),
        result.out());
  }

  @Test
  void aResponseIsExplainedWithItsLinks() {
    var result = shell.run("explain", first("answers"));

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("Response "), result.out());
    assertTrue(result.out().contains("Found by    rule declined\n"), result.out());
    assertTrue(result.out().contains("Answers     claim " + first("claims")), result.out());
    assertTrue(result.out().contains("suggested, score 90 %\n"), result.out());
  }

  @Test
  void anArticleIsExplainedByWhatWasRefusedInIt() {
    var result = shell.run("explain", article());

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("Article " + article()), result.out());
    assertTrue(result.out().contains("“visited” is read a second time"), result.out());
  }

  @Test
  void programsGetTheSameAsJson() {
    String id = first("claims");

    var result = shell.run("explain", "--json", id);

    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("{\n  \"format\": \"parley-explanation/1\",\n"));
    assertTrue(result.out().contains("\"id\": \"" + id + "\""), result.out());
    assertTrue(result.out().contains("\"known\": \"stated\""), result.out());
    assertTrue(result.out().contains("\"reason\": \"“visited” is read a second time\""));
  }

  @Test
  void anUnknownIdAndAnEmptyOneAreNamed() {
    var unknown = shell.run("explain", "%");
    var empty = shell.run("explain", " ");

    assertEquals(1, unknown.code());
    assertEquals(
        "parley explain: no claim, response or article on file has an id that begins with %;"
            + " parley claims lists them\n",
        unknown.err());
    assertEquals(2, empty.code());
    assertEquals("parley explain: ID is empty; give the beginning of an id\n", empty.err());
  }

  private String article() {
    String json = shell.run("claims", "--json").out();
    return json.replaceFirst("(?s).*?\"article\": \"([0-9a-f]+)\".*", "$1");
  }

  /** The first id behind the first {@code section} of the list of claims. */
  private String first(String section) {
    String json = shell.run("claims", "--json").out();
    return json.replaceFirst("(?s).*?\"" + section + "\": .*?\"id\": \"([0-9a-f]+)\".*", "$1");
  }
}
