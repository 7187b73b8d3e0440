package org.parley.ledger;

import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.DisputeWithdrawn;
import org.parley.model.Decision.EvidenceAdded;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.Decision.NoteAdded;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Decision.ResponseLinked;
import org.parley.model.Decision.ResponseUnlinked;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.Decision.SlotCorrected;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.TagRemoved;
import org.parley.model.Decision.Undone;
import org.parley.model.DecisionCases;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Note;
import org.parley.model.Redated;

/** What one standing entry changes in the present state. */
final class PresentFold implements DecisionCases<Runnable> {
  private final PresentState state;
  private final LedgerEntry entry;

  PresentFold(PresentState state, LedgerEntry entry) {
    this.state = state;
    this.entry = entry;
  }

  void apply() {
    entry.decision().match(this).run();
  }

  private String by(String reason) {
    return reason.isBlank() ? entry.editor() : entry.editor() + ": " + reason;
  }

  @Override
  public Runnable articleImported(ArticleImported decision) {
    return () -> {};
  }

  @Override
  public Runnable articleReread(ArticleReread decision) {
    return () -> state.reread(decision, entry.sequence());
  }

  @Override
  public Runnable claimReviewed(ClaimReviewed decision) {
    return () -> state.reviews.put(decision.claimId(), decision.after());
  }

  @Override
  public Runnable disputeWithdrawn(DisputeWithdrawn decision) {
    return () -> state.reviews.put(decision.claimId(), decision.after());
  }

  @Override
  public Runnable slotCorrected(SlotCorrected decision) {
    return () -> state.correct(decision.claimId(), decision.after());
  }

  @Override
  public Runnable responseLinked(ResponseLinked decision) {
    return () ->
        state.answers.put(
            decision.responseId(),
            decision.claimId(),
            LinkState.CONFIRMED,
            "linked by " + by(decision.reason()));
  }

  @Override
  public Runnable responseUnlinked(ResponseUnlinked decision) {
    return () ->
        state.answers.put(
            decision.responseId(),
            decision.claimId(),
            LinkState.REJECTED,
            "unlinked by " + by(decision.reason()));
  }

  @Override
  public Runnable meetingsJoined(MeetingsJoined decision) {
    return () -> state.meetings.join(decision.meetings(), "joined by " + by(decision.reason()));
  }

  @Override
  public Runnable meetingSplit(MeetingSplit decision) {
    return () ->
        state.meetings.split(
            decision.claimIds(), decision.otherIds(), "split by " + by(decision.reason()));
  }

  @Override
  public Runnable articleDescribed(ArticleDescribed decision) {
    return () -> {
      state.describe(decision, entry.editor());
      for (Redated one : decision.redated()) {
        state.times.put(one.findingId(), one.after());
      }
    };
  }

  @Override
  public Runnable claimAdded(ClaimAdded decision) {
    return () -> state.addedClaims.put(decision.claim().id(), decision.claim());
  }

  @Override
  public Runnable responseAdded(ResponseAdded decision) {
    return () -> state.addedResponses.put(decision.response().id(), decision.response());
  }

  @Override
  public Runnable evidenceAdded(EvidenceAdded decision) {
    return () -> state.addPassage(decision.findingId(), decision.passage());
  }

  @Override
  public Runnable noteAdded(NoteAdded decision) {
    Note note = new Note(entry.sequence(), entry.time(), entry.editor(), decision.text());
    return () -> state.addNote(decision.claimId(), note);
  }

  @Override
  public Runnable tagAdded(TagAdded decision) {
    return () -> state.tag(decision.claimId(), decision.tag());
  }

  @Override
  public Runnable tagRemoved(TagRemoved decision) {
    return () -> state.untag(decision.claimId(), decision.tag());
  }

  @Override
  public Runnable severalDecided(SeveralDecided decision) {
    return () -> decision.decisions().forEach(one -> new PresentFold(state, as(one)).apply());
  }

  private LedgerEntry as(Decision part) {
    return LogEntries.part(entry, part);
  }

  @Override
  public Runnable undone(Undone decision) {
    return () -> {};
  }

  @Override
  public Runnable redone(Redone decision) {
    return () -> {};
  }
}
