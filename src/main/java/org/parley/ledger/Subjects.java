package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.parley.model.Redated;

/** The ids of claims, responses and articles that a decision says something of. */
public final class Subjects implements DecisionCases<List<String>> {
  /** Without repetition; none for a compensation, which has those of the entry that it names. */
  public static List<String> of(Decision decision) {
    return decision.match(new Subjects()).stream().distinct().toList();
  }

  @Override
  public List<String> articleImported(ArticleImported decision) {
    return List.of(decision.articleId());
  }

  @Override
  public List<String> articleReread(ArticleReread decision) {
    List<String> ids = new ArrayList<>(List.of(decision.articleId()));
    decision.newClaims().forEach(one -> ids.add(one.id()));
    decision.newResponses().forEach(one -> ids.add(one.id()));
    decision.claims().forEach(one -> ids.add(one.claimId()));
    decision.responses().forEach(one -> ids.add(one.responseId()));
    decision.answers().forEach(one -> ids.addAll(List.of(one.responseId(), one.claimId())));
    decision.redated().forEach(one -> ids.add(one.findingId()));
    return ids;
  }

  @Override
  public List<String> claimReviewed(ClaimReviewed decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> disputeWithdrawn(DisputeWithdrawn decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> slotCorrected(SlotCorrected decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> responseLinked(ResponseLinked decision) {
    return List.of(decision.claimId(), decision.responseId());
  }

  @Override
  public List<String> responseUnlinked(ResponseUnlinked decision) {
    return List.of(decision.claimId(), decision.responseId());
  }

  @Override
  public List<String> meetingsJoined(MeetingsJoined decision) {
    return decision.meetings().stream().flatMap(List::stream).toList();
  }

  @Override
  public List<String> meetingSplit(MeetingSplit decision) {
    return Stream.concat(decision.claimIds().stream(), decision.otherIds().stream()).toList();
  }

  @Override
  public List<String> articleDescribed(ArticleDescribed decision) {
    return Stream.concat(
            Stream.of(decision.articleId()), decision.redated().stream().map(Redated::findingId))
        .toList();
  }

  @Override
  public List<String> claimAdded(ClaimAdded decision) {
    return List.of(decision.claim().id(), decision.claim().articleId());
  }

  @Override
  public List<String> responseAdded(ResponseAdded decision) {
    return List.of(decision.response().id(), decision.response().articleId());
  }

  @Override
  public List<String> evidenceAdded(EvidenceAdded decision) {
    return List.of(decision.findingId());
  }

  @Override
  public List<String> noteAdded(NoteAdded decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> tagAdded(TagAdded decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> tagRemoved(TagRemoved decision) {
    return List.of(decision.claimId());
  }

  @Override
  public List<String> severalDecided(SeveralDecided decision) {
    return decision.decisions().stream().flatMap(one -> of(one).stream()).toList();
  }

  @Override
  public List<String> undone(Undone decision) {
    return List.of();
  }

  @Override
  public List<String> redone(Redone decision) {
    return List.of();
  }
}
