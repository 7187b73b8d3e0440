package org.parley.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;
import org.parley.service.ReviewService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.SameThread;

class ReviewViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private UiSettings settings;
  private ReviewViewModel model;
  private final List<String> refreshed = new ArrayList<>();

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    settings = new FileSettings(folder.resolve("settings"));
    model =
        new ReviewViewModel(
            new ReviewService(ledger),
            new SameThread(),
            new Notices(),
            settings,
            concerned -> refreshed.add(concerned.orElse("the next")));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theEditorsNameIsAskedOnceAndThenKnown() {
    model.decide(SeedLedger.DOHA, ReviewState.UNREVIEWED, ReviewState.CONFIRMED);
    assertEquals(
        Optional.of(
            new ReviewViewModel.Question(
                SeedLedger.DOHA, ReviewState.UNREVIEWED, ReviewState.CONFIRMED, false, true)),
        model.question().get());
    assertTrue(model.answer("", "  Ada "));
    assertEquals(Optional.empty(), model.question().get());

    model.decide(SeedLedger.YNET, ReviewState.UNREVIEWED, ReviewState.CONFIRMED);

    assertEquals(Optional.empty(), model.question().get());
    assertEquals(
        List.of("Ada " + SeedLedger.DOHA + " CONFIRMED ", "Ada " + SeedLedger.YNET + " CONFIRMED "),
        decisions());
    assertEquals(List.of("the next", "the next"), refreshed);
  }

  @Test
  void disputingAndRejectingNeedAReason() {
    settings.editor("Ada");
    model.decide(SeedLedger.DOHA, ReviewState.UNREVIEWED, ReviewState.REJECTED);

    assertFalse(model.answer("  ", ""));
    assertTrue(model.question().get().isPresent());
    assertEquals(List.of(), decisions());

    assertTrue(model.answer(" two events read as one ", ""));
    assertEquals(
        List.of("Ada " + SeedLedger.DOHA + " REJECTED two events read as one"), decisions());
  }

  @Test
  void aDecisionIsTakenBackAndMadeAgain() {
    settings.editor("Ada");
    model.decide(SeedLedger.DOHA, ReviewState.UNREVIEWED, ReviewState.CONFIRMED);

    model.undo();
    model.redo();

    assertEquals(List.of("the next", SeedLedger.DOHA, SeedLedger.DOHA), refreshed);
    assertEquals(ReviewState.CONFIRMED, state(SeedLedger.DOHA));
    model.undo();
    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.DOHA));
    model.undo();
    assertEquals(4, refreshed.size());
  }

  @Test
  void aDecisionOfAnEarlierRunIsTakenBack() {
    new ReviewService(ledger).review(List.of(SeedLedger.YNET), ReviewState.CONFIRMED, "", "Grace");
    model.undo();
    assertEquals(ReviewState.CONFIRMED, state(SeedLedger.YNET));

    settings.editor("Ada");
    model.undo();

    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.YNET));
  }

  @Test
  void cancellingDecidesNothing() {
    model.decide(SeedLedger.DOHA, ReviewState.UNREVIEWED, ReviewState.DISPUTED);
    model.cancel();

    assertEquals(Optional.empty(), model.question().get());
    assertFalse(model.answer("a reason", "Ada"));
    assertEquals(List.of(), decisions());
  }

  private ReviewState state(String claimId) {
    return new PresentState(ledger.log().entries()).review(claimId);
  }

  private List<String> decisions() {
    return ledger.log().entries().stream()
        .filter(entry -> entry.decision() instanceof Decision.ClaimReviewed)
        .map(ReviewViewModelTest::words)
        .toList();
  }

  private static String words(LedgerEntry entry) {
    Decision.ClaimReviewed reviewed = (Decision.ClaimReviewed) entry.decision();
    return String.join(
        " ", entry.editor(), reviewed.claimId(), reviewed.after().name(), reviewed.reason());
  }
}
