package org.parley.model;

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

/** One function for each kind of decision. */
public interface DecisionCases<T> {
  T articleImported(ArticleImported decision);

  T articleReread(ArticleReread decision);

  T claimReviewed(ClaimReviewed decision);

  T disputeWithdrawn(DisputeWithdrawn decision);

  T slotCorrected(SlotCorrected decision);

  T responseLinked(ResponseLinked decision);

  T responseUnlinked(ResponseUnlinked decision);

  T meetingsJoined(MeetingsJoined decision);

  T meetingSplit(MeetingSplit decision);

  T articleDescribed(ArticleDescribed decision);

  T claimAdded(ClaimAdded decision);

  T responseAdded(ResponseAdded decision);

  T evidenceAdded(EvidenceAdded decision);

  T noteAdded(NoteAdded decision);

  T tagAdded(TagAdded decision);

  T tagRemoved(TagRemoved decision);

  T severalDecided(SeveralDecided decision);

  T undone(Undone decision);

  T redone(Redone decision);
}
