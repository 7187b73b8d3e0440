package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ArticleHeader;
import org.parley.ui.SeedLedger;
import org.parley.ui.form.Form;

class MetadataQueueTest {
  @TempDir Path folder;
  private Bench bench;
  private MetadataQueue queue;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    queue =
        new MetadataQueue(
            bench.reading, bench.reviews, bench.here, bench.notices, bench.forms, bench.recorder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void everyArticleThatNeedsItIsAskedAboutOnceAndMayBeSkipped() {
    queue.startAll();
    assertEquals("Outlet and date · 1 of 2", bench.form().title());
    String first = queue.current().get().orElseThrow();
    bench.forms.extra();

    assertEquals("Outlet and date · 2 of 2", bench.form().title());
    assertFalse(queue.current().get().equals(Optional.of(first)));
    bench.type(0, "Harbour Wire");
    bench.type(1, "2014-09-17");
    bench.record(
        bench.forms.reasonAsked().get() == Form.Asked.NEEDED ? "the masthead says so" : "");

    assertEquals(Optional.empty(), bench.forms.open().get());
    assertEquals(Optional.empty(), queue.current().get());
    assertEquals("That was the last article without an outlet or a date.", bench.told());
    assertEquals(List.of(first), queue.needing(List.of(first)));
  }

  @Test
  void whatTheTextTellsIsChangedOnlyWithAReason() {
    queue.start(List.of(article(SeedLedger.TURKIYE_TASS).id()));
    assertEquals(Form.Asked.NOT, bench.forms.reasonAsked().get());
    bench.type(1, "2023-13-01");
    assertTrue(bench.forms.reading().get().problem());
    bench.type(1, "2023-12-19");
    assertEquals(Form.Asked.NEEDED, bench.forms.reasonAsked().get());
    bench.record("the page was updated on that day");

    assertEquals(
        Optional.of(LocalDate.of(2023, 12, 19)),
        article(SeedLedger.TURKIYE_TASS).published().value());
  }

  @Test
  void timesOfTheArticleFollowItsDateAndAreTold() {
    queue.start(List.of(article(SeedLedger.TURKIYE).id()));
    bench.type(1, "2023-12-24");
    bench.record("the page gives the day of its archive");

    assertEquals(
        Optional.of("2023-12-11/2023-12-17"),
        bench.claim(SeedLedger.TURKIYE).claim().when().edtf());
    assertTrue(
        bench.told().contains("One time read again: “last week” is 11–17 Dec 2023"), bench.told());
  }

  @Test
  void daysThatTheTextNamesAreOffered() {
    assertEquals(
        List.of("2023-12-18", "2020-10-16", "2014-09-03"),
        DaysInText.of(
            "World December 18, 2023, 15:00. On 16 October 2020, and Sept 3 2014; 2014-09-99.", 4));
  }

  private ArticleHeader article(String claimId) {
    return bench.claim(claimId).article();
  }
}
