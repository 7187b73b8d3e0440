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
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;
import org.parley.ui.editing.Recorder;
import org.parley.ui.editing.UndoRedo;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.SameThread;

class ReviewViewModelTest {
  @TempDir Path folder;
  private Ledger ledger;
  private UiSettings settings;
  private ReviewViewModel model;
  private FormViewModel forms;
  private UndoRedo undoing;
  private final List<String> refreshed = new ArrayList<>();

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    settings = new FileSettings(folder.resolve("settings"));
    ReviewService reviews = new ReviewService(ledger);
    SameThread here = new SameThread();
    Notices notices = new Notices();
    forms = new FormViewModel(here, settings);
    undoing =
        new UndoRedo(reviews, here, notices, settings, about -> refreshed.add(about.orElse("?")));
    Recorder recorder =
        new Recorder(
            here, notices, settings, forms, undoing::undo, next -> refreshed.add("the next"));
    model = new ReviewViewModel(reviews, forms, notices, recorder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theEditorsNameIsAskedOnceAndThenKnown() {
    decide(ReviewState.CONFIRMED, SeedLedger.DOHA);
    assertTrue(forms.editorAsked());
    assertFalse(forms.complete().get());
    forms.editor().set("  Ada ");
    forms.record();
    assertEquals(Optional.empty(), forms.open().get());

    decide(ReviewState.CONFIRMED, SeedLedger.YNET);

    assertEquals(Optional.empty(), forms.open().get());
    assertEquals(
        List.of("Ada " + SeedLedger.DOHA + " CONFIRMED ", "Ada " + SeedLedger.YNET + " CONFIRMED "),
        decisions());
    assertEquals(List.of("the next", "the next"), refreshed);
  }

  @Test
  void disputingAndRejectingNeedAReason() {
    settings.editor("Ada");
    decide(ReviewState.REJECTED, SeedLedger.DOHA);

    forms.reason().set("  ");
    forms.record();
    assertTrue(forms.open().get().isPresent());
    assertEquals(List.of(), decisions());

    forms.reason().set(" two events read as one ");
    forms.record();
    assertEquals(
        List.of("Ada " + SeedLedger.DOHA + " REJECTED two events read as one"), decisions());
  }

  @Test
  void aDecisionIsTakenBackAndMadeAgain() {
    settings.editor("Ada");
    decide(ReviewState.CONFIRMED, SeedLedger.DOHA);

    undoing.undo();
    undoing.redo();

    assertEquals(List.of("the next", SeedLedger.DOHA, SeedLedger.DOHA), refreshed);
    assertEquals(ReviewState.CONFIRMED, state(SeedLedger.DOHA));
    undoing.undo();
    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.DOHA));
    undoing.undo();
    assertEquals(4, refreshed.size());
  }

  @Test
  void aDecisionOfAnEarlierRunIsTakenBack() {
    new ReviewService(ledger).review(List.of(SeedLedger.YNET), ReviewState.CONFIRMED, "", "Grace");
    undoing.undo();
    assertEquals(ReviewState.CONFIRMED, state(SeedLedger.YNET));

    settings.editor("Ada");
    undoing.undo();

    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.YNET));
  }

  @Test
  void cancellingDecidesNothing() {
    settings.editor("Ada");
    decide(ReviewState.DISPUTED, SeedLedger.DOHA);
    assertTrue(forms.cancel());

    forms.reason().set("a reason");
    forms.record();

    assertEquals(Optional.empty(), forms.open().get());
    assertEquals(List.of(), decisions());
  }

  @Test
  void severalClaimsAreDecidedOnAtOnceAndTakenBackAtOnce() {
    settings.editor("Ada");
    decide(ReviewState.REJECTED, SeedLedger.DOHA, SeedLedger.YNET);
    assertEquals("Reject 2 claims", forms.open().get().map(Form::title).orElse(""));
    forms.reason().set("both misread");
    forms.record();

    assertEquals(ReviewState.REJECTED, state(SeedLedger.DOHA));
    assertEquals(ReviewState.REJECTED, state(SeedLedger.YNET));
    undoing.undo();
    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.DOHA));
    assertEquals(ReviewState.UNREVIEWED, state(SeedLedger.YNET));
  }

  private void decide(ReviewState after, String... ids) {
    List<ClaimEntry> entries =
        new LedgerService(ledger)
            .meetings(ClaimQuery.all()).stream()
                .flatMap(meeting -> meeting.claims().stream())
                .filter(entry -> List.of(ids).contains(entry.claim().id()))
                .toList();
    model.decide(entries, after);
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
