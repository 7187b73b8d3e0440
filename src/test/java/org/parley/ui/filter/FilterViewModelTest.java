package org.parley.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ui.settings.FileSettings;

class FilterViewModelTest {
  private static final Term DENIED = Term.exactly(Field.ANSWERED, "denial");
  @TempDir Path folder;
  private FilterViewModel model;

  @BeforeEach
  void open() {
    model = new FilterViewModel(new FileSettings(folder.resolve("settings")));
  }

  @Test
  void chosenTermsAndTypedWordsAreAskedForTogether() {
    model.toggle(DENIED);
    model.type("harbour");

    assertEquals(LedgerQuery.of(DENIED, Term.words("harbour")), model.query().get());

    model.toggle(DENIED);
    assertEquals(LedgerQuery.of(Term.words("harbour")), model.query().get());
  }

  @Test
  void choosingTheOppositeReplacesATerm() {
    model.toggle(DENIED);
    model.toggle(DENIED.not());

    assertEquals(LedgerQuery.of(DENIED.not()), model.chosen().get());
  }

  @Test
  void settlingTurnsTypedFieldsIntoChipsAndLeavesTheWords() {
    model.type("harbour denied:yes party:ann");
    model.settle();

    assertEquals("harbour", model.typed().get());
    assertEquals(
        LedgerQuery.of(DENIED, new Term(Field.PARTY, "ann", false, false)), model.chosen().get());
  }

  @Test
  void clearingAsksForEverything() {
    model.toggle(DENIED);
    model.type("harbour");

    assertTrue(model.clear());
    assertFalse(model.clear());
    assertEquals(LedgerQuery.ALL, model.query().get());
    assertEquals("", model.typed().get());
  }

  @Test
  void aSavedViewIsThereInTheNextRunUntilItIsForgotten() {
    model.toggle(DENIED);
    model.type("\"secret talks\"");
    model.save(" Denied secrets ");

    FilterViewModel next = new FilterViewModel(new FileSettings(folder.resolve("settings")));
    SavedView own = next.views().get(next.views().size() - 1);
    assertEquals(
        new SavedView("Denied secrets", LedgerQuery.of(DENIED, Term.words("secret talks")), true),
        own);

    next.forget(own);
    assertEquals(SavedView.ready(), List.copyOf(next.views()));
  }

  @Test
  void whatWasNotUnderstoodIsToldUntilItIsCorrected() {
    model.type("before:soon");
    assertEquals("“soon” is no date; write 2023, 2023-12 or 2023-12-17.", model.problem().get());

    model.type("before:2023");
    assertEquals("", model.problem().get());
  }
}
