package org.parley.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.service.ClaimSort;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.QueryTerm;
import org.parley.ui.settings.FileSettings;

class FilterViewModelTest {
  private static final QueryTerm DENIED = QueryTerm.exactly(QueryField.ANSWERED, "denial");
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

    assertEquals(Query.of(DENIED, QueryTerm.words("harbour")), model.query().get());

    model.toggle(DENIED);
    assertEquals(Query.of(QueryTerm.words("harbour")), model.query().get());
  }

  @Test
  void choosingTheOppositeReplacesATerm() {
    model.toggle(DENIED);
    model.toggle(DENIED.not());

    assertEquals(Query.of(DENIED.not()), model.chosen().get());
  }

  @Test
  void settlingTurnsTypedFieldsIntoChipsAndLeavesTheWords() {
    model.type("harbour denied:yes party:ann");
    model.settle();

    assertEquals("harbour", model.typed().get());
    assertEquals(
        Query.of(DENIED, new QueryTerm(QueryField.PARTY, "ann", false, false)),
        model.chosen().get());
  }

  @Test
  void clearingAsksForEverything() {
    model.toggle(DENIED);
    model.type("harbour");

    assertTrue(model.clear());
    assertFalse(model.clear());
    assertEquals(Query.ALL, model.query().get());
    assertEquals("", model.typed().get());
  }

  @Test
  void aSavedViewIsThereInTheNextRunUntilItIsForgotten() {
    model.toggle(DENIED);
    model.type("\"secret talks\"");
    model.save(" Denied secrets ");

    FilterViewModel next = new FilterViewModel(new FileSettings(folder.resolve("settings")));
    SavedQuery own = next.views().get(next.views().size() - 1);
    assertEquals(
        new SavedQuery(
            "Denied secrets",
            new Listing(Query.of(DENIED, QueryTerm.words("secret talks")), ClaimSort.MEETING),
            true),
        own);

    next.forget(own);
    assertEquals(SavedQuery.ready(), List.copyOf(next.views()));
  }

  @Test
  void whatWasNotUnderstoodIsToldUntilItIsCorrected() {
    model.type("before:soon");
    assertEquals("“soon” is no date; write 2023, 2023-12 or 2023-12-17.", model.problem().get());

    model.type("before:2023");
    assertEquals("", model.problem().get());
  }
}
