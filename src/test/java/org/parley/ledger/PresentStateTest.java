package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.model.ReviewState.CONFIRMED;
import static org.parley.model.ReviewState.DISPUTED;
import static org.parley.model.ReviewState.UNREVIEWED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.Undone;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

class PresentStateTest {
  private static final Decision IMPORTED = new ArticleImported("article", "digest", 2, 0);

  private static PresentState state(Decision... decisions) {
    return new PresentState(Entries.of(decisions));
  }

  @Test
  void aClaimNobodyLookedAtIsUnreviewed() {
    PresentState state = state(IMPORTED);

    assertEquals(UNREVIEWED, state.review("one"));
    assertEquals(List.of(), state.entries("one"));
  }

  @Test
  void theNewestDecisionOnAClaimCounts() {
    List<LedgerEntry> log =
        Entries.of(
            IMPORTED,
            new ClaimReviewed("one", UNREVIEWED, CONFIRMED, "seen"),
            new ClaimReviewed("two", UNREVIEWED, DISPUTED, "not so"),
            new ClaimReviewed("one", CONFIRMED, UNREVIEWED, "reopened"));

    PresentState state = new PresentState(log);

    assertEquals(UNREVIEWED, state.review("one"));
    assertEquals(DISPUTED, state.review("two"));
    assertEquals(List.of(log.get(1), log.get(3)), state.entries("one"));
    assertEquals(List.of(log.get(2)), state.entries("two"));
    assertEquals(List.of(log.get(0)), state.entries("article"));
  }

  @Test
  void whatIsUndoneDoesNotCountUntilItIsRedone() {
    Decision confirmed = new ClaimReviewed("one", UNREVIEWED, CONFIRMED, "");

    assertEquals(UNREVIEWED, state(confirmed, new Undone(1)).review("one"));
    assertEquals(CONFIRMED, state(confirmed, new Undone(1), new Redone(1)).review("one"));
    assertEquals(3, state(confirmed, new Undone(1), new Redone(1)).entries("one").size());
  }

  @Test
  void severalDecisionsAreUndoneAtOnce() {
    Decision tags = new SeveralDecided(List.of(new TagAdded("a", "x"), new TagAdded("b", "x")), "");

    assertEquals(List.of("x"), state(tags).tags("b"));
    assertEquals(List.of(), state(tags, new Undone(1)).tags("b"));
    assertEquals(new TagAdded("b", "x"), state(tags).entries("b").get(0).decision());
  }

  @Test
  void undoingGoesBackStepByStepAndANewDecisionEndsTheRedoing() {
    Decision one = new TagAdded("a", "one");
    Decision two = new TagAdded("a", "two");

    ActionHistory undone = new ActionHistory(Entries.of(IMPORTED, one, two, new Undone(3)));
    ActionHistory decided =
        new ActionHistory(
            Entries.of(IMPORTED, one, two, new Undone(3), new TagAdded("a", "three")));

    assertEquals(Optional.of(2L), undone.nextUndo().map(LedgerEntry::sequence));
    assertEquals(Optional.of(3L), undone.nextRedo().map(LedgerEntry::sequence));
    assertEquals(Optional.of(5L), decided.nextUndo().map(LedgerEntry::sequence));
    assertEquals(Optional.empty(), decided.nextRedo());
    assertEquals(List.of("a"), undone.subjects(Entries.of(new Undone(3)).get(0)));
  }

  @Test
  void joiningTiesMeetingsAndSplittingPartsThem() {
    MeetingLink ab = new MeetingLink("a", "b", LinkState.SUGGESTED, 0.8, List.of("same day"));

    List<MeetingLink> joined =
        state(new MeetingsJoined(List.of(List.of("a", "b"), List.of("c")), ""))
            .meetings(List.of(ab));
    List<MeetingLink> split =
        state(new MeetingSplit(List.of("b"), List.of("a"), "no")).meetings(List.of(ab));

    assertEquals(
        List.of(ab, new MeetingLink("a", "c", LinkState.CONFIRMED, 1, List.of("joined by Ada"))),
        joined);
    assertEquals(
        List.of(
            new MeetingLink(
                "a", "b", LinkState.REJECTED, 0.8, List.of("split by Ada: no", "same day"))),
        split);
  }
}
