package org.parley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimQuery;
import org.parley.model.Place;
import org.parley.model.ReviewState;
import org.parley.model.Slot;
import org.parley.model.SlotValue;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.SameThread;

class DetailsViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private DetailsViewModel model;
  private ReviewService reviews;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    reviews = new ReviewService(ledger);
    model = new DetailsViewModel(reviews, new SameThread(), new Notices());
    reviews.review(
        List.of(SeedLedger.TURKIYE), ReviewState.DISPUTED, "KAN corrected itself", "Ada");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aClaimIsExplainedSlotBySlot() {
    show(SeedLedger.TURKIYE);

    assertEquals(
        List.of("Who", "Where", "When", "Says who", "Kind", "How it is told", "Article", "Why"),
        labels());
    assertEquals(
        List.of(
            "4–10 Dec 2023 [2023-12-04/2023-12-10]",
            "“last week”",
            "counted from 17 Dec 2023",
            "rule last-week"),
        words(2));
    assertEquals(
        List.of("outlet unknown ← KAN", "← KAN (broadcaster, certain) “revealed by”: “KAN”"),
        words(3));
    assertEquals(Optional.of(Slot.SOURCES), model.facts().get(3).slot());
    assertEquals(
        List.of(
            new PastDecision(
                "Disputed",
                "Ada · 23 Nov 2025, 10:00 UTC",
                Optional.of("KAN corrected itself"),
                true,
                true)),
        List.copyOf(model.history()));
  }

  @Test
  void aCorrectedSlotKeepsWhatTheMachineRead() {
    reviews.correct(
        SeedLedger.TURKIYE,
        new SlotValue.PlacesValue(List.of(new Place("Ankara", List.of()))),
        "the broadcaster names the city",
        "Grace");

    show(SeedLedger.TURKIYE);

    assertEquals(
        new Fact(
            "Where",
            "Ankara",
            List.of(Fact.Evidence.remark("Ankara: no words of the article")),
            "corrected by Grace",
            Optional.of(Slot.PLACES),
            Optional.of("Türkiye")),
        model.facts().get(1));
    assertEquals(
        List.of("Places corrected: Türkiye → Ankara", "Disputed"),
        model.history().stream().map(PastDecision::words).toList());
  }

  @Test
  void whatWasTakenBackStaysInTheHistory() {
    reviews.undo("Ada");

    show(SeedLedger.TURKIYE);

    assertEquals(
        List.of("Undone: Disputed true", "Disputed false"),
        model.history().stream().map(one -> one.words() + " " + one.holds()).toList());
  }

  @Test
  void aResponseIsExplainedWithItsLink() {
    show(SeedLedger.DOUBT);

    assertEquals(List.of("Speaker", "Answers", "When", "Article", "Why", "Link"), labels());
    assertEquals(List.of("Doubt", "“such a meeting”"), words(1));
    assertEquals(List.of("Suggested", "answers reports of the meeting"), words(5));
  }

  @Test
  void aResponseToNoClaimOnFileIsExplainedWithoutALink() {
    show(SeedLedger.NULAND);

    assertEquals(List.of("Speaker", "Answers", "When", "Article", "Why"), labels());
  }

  @Test
  void nothingSelectedShowsNothing() {
    model.show(new FindingsIndex(), Optional.empty());

    assertEquals(List.of(), List.copyOf(model.facts()));
  }

  private List<String> labels() {
    return model.facts().stream().map(Fact::label).toList();
  }

  private List<String> words(int fact) {
    Fact one = model.facts().get(fact);
    return Stream.concat(Stream.of(one.value()), one.evidence().stream().map(Fact.Evidence::words))
        .toList();
  }

  private void show(String id) {
    LedgerService service = new LedgerService(ledger);
    FindingsIndex index =
        new FindingsIndex(service.meetings(ClaimQuery.all()), service.unlinkedResponses());
    model.show(index, index.target(id));
  }
}
