package org.parley.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.ClaimEntry;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.ui.SeedLedger;
import org.parley.ui.editing.FromSelection.Selected;
import org.parley.ui.form.Form;

class FromSelectionTest {
  private static final String WORDS = "Several other senior Hamas officials were present.";

  @TempDir Path folder;
  private Bench bench;
  private FromSelection selection;

  @BeforeEach
  void open() {
    bench = new Bench(folder);
    selection = new FromSelection(bench.reading, bench.reviews, bench.forms, bench.recorder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aClaimIsMadeOfSelectedWordsAndSelected() {
    selection.claim(selected(WORDS));
    assertTrue(bench.forms.complete().get(), () -> bench.forms.reading().get().words());
    bench.type(2, "2023-12-07");
    bench.record("");

    String id = bench.shown.get(0).target().orElseThrow().findingId();
    ClaimEntry made = bench.claim(id);
    assertEquals(WORDS, made.claim().quote().quote());
    assertEquals(List.of("Hamas"), made.claim().parties().stream().map(Party::name).toList());
    assertEquals(Optional.of("2023-12-07"), made.claim().when().edtf());
  }

  @Test
  void aResponseIsMadeAndLinkedToTheSelectedClaim() {
    selection.response(selected(WORDS), Optional.of(SeedLedger.TURKIYE), "They met");
    assertEquals(
        Form.Reading.taken("Answers the selected claim: They met"), bench.forms.reading().get());
    bench.type(0, "senior Hamas officials");
    bench.record("");

    assertEquals(3, bench.claim(SeedLedger.TURKIYE).answers().size());
  }

  @Test
  void wordsBecomeEvidenceAtOnce() {
    selection.evidence(selected(WORDS), SeedLedger.TURKIYE);

    assertTrue(
        bench.claim(SeedLedger.TURKIYE).claim().passages().stream()
            .map(Passage::quote)
            .toList()
            .contains(WORDS));
    assertEquals("Passage added.", bench.told());
  }

  @Test
  void theWordsFillInWhatTheyTell() {
    Guess denial =
        new Guess(
            "A spokesman for the Ost Council denied that any such meeting took place.", List.of());
    Guess visit = new Guess("Ines Valdor flew to Karsk and held talks with Emil Kastor", List.of());

    assertEquals(ResponseKind.DENIAL, denial.answer());
    assertEquals("A spokesman for the Ost Council", denial.speaker());
    assertEquals("VISIT", visit.kind().name());
    assertEquals(
        List.of("Ines Valdor", "Karsk", "Emil Kastor"),
        visit.parties().stream().map(Party::name).toList());
    assertEquals(
        ResponseKind.NO_COMMENT,
        new Guess("The ministry declined to comment.", List.of()).answer());
    assertEquals(ResponseKind.DOUBT, new Guess("He had no information on it.", List.of()).answer());
  }

  private Selected selected(String words) {
    Article article =
        bench.reading.article(bench.claim(SeedLedger.TURKIYE).article().id()).orElseThrow();
    int at = article.text().indexOf(words);
    return new Selected(article.id(), new Span(at, at + words.length()), words, List.of());
  }
}
