package org.parley.service;

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

/** The reason that a decision gives, blank where it has none. */
final class DecisionReason implements DecisionCases<String> {
  @Override
  public String articleImported(ArticleImported decision) {
    return "";
  }

  @Override
  public String articleReread(ArticleReread decision) {
    return "";
  }

  @Override
  public String claimReviewed(ClaimReviewed decision) {
    return decision.reason();
  }

  @Override
  public String disputeWithdrawn(DisputeWithdrawn decision) {
    return decision.reason();
  }

  @Override
  public String slotCorrected(SlotCorrected decision) {
    return decision.reason();
  }

  @Override
  public String responseLinked(ResponseLinked decision) {
    return decision.reason();
  }

  @Override
  public String responseUnlinked(ResponseUnlinked decision) {
    return decision.reason();
  }

  @Override
  public String meetingsJoined(MeetingsJoined decision) {
    return decision.reason();
  }

  @Override
  public String meetingSplit(MeetingSplit decision) {
    return decision.reason();
  }

  @Override
  public String articleDescribed(ArticleDescribed decision) {
    return decision.reason();
  }

  @Override
  public String claimAdded(ClaimAdded decision) {
    return decision.reason();
  }

  @Override
  public String responseAdded(ResponseAdded decision) {
    return decision.reason();
  }

  @Override
  public String evidenceAdded(EvidenceAdded decision) {
    return decision.reason();
  }

  @Override
  public String noteAdded(NoteAdded decision) {
    return "";
  }

  @Override
  public String tagAdded(TagAdded decision) {
    return "";
  }

  @Override
  public String tagRemoved(TagRemoved decision) {
    return "";
  }

  @Override
  public String severalDecided(SeveralDecided decision) {
    return decision.reason();
  }

  @Override
  public String undone(Undone decision) {
    return "";
  }

  @Override
  public String redone(Redone decision) {
    return "";
  }
}
