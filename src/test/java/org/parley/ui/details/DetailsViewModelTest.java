package org.parley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimQuery;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.finding.FindingsIndex;

class DetailsViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private final DetailsViewModel model = new DetailsViewModel();

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    new LedgerService(ledger)
        .review(SeedLedger.TURKIYE, ReviewState.DISPUTED, "KAN corrected itself", "Ada");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aClaimIsExplainedSlotBySlot() {
    show(SeedLedger.TURKIYE);

    assertEquals(
        List.of("Who", "Where", "When", "Says who", "Why", "Review"),
        model.facts().stream().map(Fact::label).toList());
    assertEquals(
        new Fact(
            "When",
            "4–10 Dec 2023 [2023-12-04/2023-12-10]",
            List.of("“last week”", "counted from 17 Dec 2023", "rule last-week")),
        model.facts().get(2));
    assertEquals(
        new Fact(
            "Says who",
            "outlet unknown ← KAN",
            List.of("← KAN (broadcaster, certain) “revealed by”: “KAN”")),
        model.facts().get(3));
    assertEquals(
        new Fact(
            "Review",
            "Disputed",
            List.of("Disputed by Ada, 23 Nov 2025, 10:00 UTC: KAN corrected itself")),
        model.facts().get(5));
  }

  @Test
  void aResponseIsExplainedWithItsLink() {
    show(SeedLedger.DOUBT);

    assertEquals(
        List.of("Speaker", "Answers", "When", "Article", "Why", "Link"),
        model.facts().stream().map(Fact::label).toList());
    assertEquals(new Fact("Answers", "Doubt", List.of("“such a meeting”")), model.facts().get(1));
    assertEquals(
        new Fact("Link", "Suggested", List.of("answers reports of the meeting")),
        model.facts().get(5));
  }

  @Test
  void aResponseToNoClaimOnFileIsExplainedWithoutALink() {
    show(SeedLedger.NULAND);

    assertEquals(
        List.of("Speaker", "Answers", "When", "Article", "Why"),
        model.facts().stream().map(Fact::label).toList());
  }

  @Test
  void nothingSelectedShowsNothing() {
    model.show(new FindingsIndex(), Optional.empty());

    assertEquals(List.of(), List.copyOf(model.facts()));
  }

  private void show(String id) {
    LedgerService service = new LedgerService(ledger);
    FindingsIndex index =
        new FindingsIndex(service.meetings(ClaimQuery.all()), service.unlinkedResponses());
    model.show(index, index.target(id));
  }
}
