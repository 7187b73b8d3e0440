package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Note;
import org.parley.ui.SeedLedger;
import org.parley.ui.form.TextEntry;

class RemarksTest {
  @TempDir Path folder;
  private Bench bench;
  private Remarks remarks;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    remarks =
        new Remarks(
            bench.search,
            bench.reviews,
            bench.here,
            bench.notices,
            bench.forms,
            bench.picks,
            bench.recorder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aNoteIsWrittenBesideTheClaim() {
    remarks.note(bench.claim(SeedLedger.DOHA));
    assertTrue(bench.forms.reading().get().problem());
    bench.type(0, "ask the embassy\nbefore Friday");
    bench.record("");

    assertEquals(
        List.of("ask the embassy\nbefore Friday"),
        bench.claim(SeedLedger.DOHA).notes().stream().map(Note::text).toList());
  }

  @Test
  void aTagIsPutOnSeveralClaimsOfferedAgainAndTakenOff() {
    remarks.tag(List.of(bench.claim(SeedLedger.DOHA), bench.claim(SeedLedger.YNET)));
    bench.type(0, "front page");
    bench.record("");
    assertEquals(List.of("front page"), bench.claim(SeedLedger.YNET).tags());

    remarks.tag(List.of(bench.claim(SeedLedger.TURKIYE)));
    assertEquals(List.of("front page"), ((TextEntry) bench.form().entries().get(0)).proposals());
    bench.forms.cancel();
    remarks.untag(List.of(bench.claim(SeedLedger.DOHA)));
    bench.picks.choose();

    assertEquals(List.of(), bench.claim(SeedLedger.DOHA).tags());
    remarks.untag(List.of(bench.claim(SeedLedger.DOHA)));
    assertEquals("There are no tags here.", bench.told());
  }
}
