package org.parley.json;

import java.util.List;
import java.util.Optional;
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
import org.parley.model.LinkState;
import org.parley.model.ReviewState;

/** How the particulars of a decision look, beside who decided and when. */
final class DecisionFields implements DecisionCases<Runnable> {
  private final JsonWriter json;

  DecisionFields(JsonWriter json) {
    this.json = json;
  }

  /** What changed from one value to another, in words. */
  private record Change(Optional<String> field, Optional<String> before, Optional<String> after) {}

  private Runnable fields(
      String type, List<String> subjects, Change change, Optional<String> reason) {
    return fields(type, subjects, change, Optional.empty(), reason);
  }

  private Runnable fields(
      String type,
      List<String> subjects,
      Change change,
      Optional<Long> entry,
      Optional<String> reason) {
    return () -> {
      json.text("decision", type);
      json.texts("subjects", subjects);
      json.text("field", change.field());
      json.text("before", change.before());
      json.text("after", change.after());
      json.number("entry", entry);
      json.text("reason", reason);
    };
  }

  @Override
  public Runnable articleImported(ArticleImported decision) {
    return () -> {
      json.text("decision", "article-imported");
      json.text("article", decision.articleId());
      json.text("findings_digest", decision.findingsDigest());
      json.number("claims", decision.claims());
      json.number("responses", decision.responses());
    };
  }

  @Override
  public Runnable articleReread(ArticleReread decision) {
    return fields(
        "article-reread",
        List.of(decision.articleId()),
        new Change(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  @Override
  public Runnable claimReviewed(ClaimReviewed decision) {
    return () -> {
      json.text("decision", "claim-reviewed");
      json.text("claim", decision.claimId());
      json.word("before", decision.before());
      json.word("after", decision.after());
      json.text("reason", decision.reason());
    };
  }

  @Override
  public Runnable disputeWithdrawn(DisputeWithdrawn decision) {
    return fields(
        "dispute-withdrawn",
        List.of(decision.claimId()),
        new Change(
            Optional.empty(),
            Optional.of(JsonFormat.word(ReviewState.DISPUTED)),
            Optional.of(JsonFormat.word(decision.after()))),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable slotCorrected(SlotCorrected decision) {
    return fields(
        "slot-corrected",
        List.of(decision.claimId()),
        new Change(
            Optional.of(JsonFormat.word(decision.after().slot())),
            Optional.of(decision.before().inWords()),
            Optional.of(decision.after().inWords())),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable responseLinked(ResponseLinked decision) {
    return fields(
        "response-linked",
        List.of(decision.responseId(), decision.claimId()),
        new Change(
            Optional.empty(),
            decision.before().map(JsonFormat::word),
            Optional.of(JsonFormat.word(LinkState.CONFIRMED))),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable responseUnlinked(ResponseUnlinked decision) {
    return fields(
        "response-unlinked",
        List.of(decision.responseId(), decision.claimId()),
        new Change(
            Optional.empty(),
            decision.before().map(JsonFormat::word),
            Optional.of(JsonFormat.word(LinkState.REJECTED))),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable meetingsJoined(MeetingsJoined decision) {
    return fields(
        "meetings-joined",
        decision.meetings().stream().flatMap(List::stream).toList(),
        new Change(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable meetingSplit(MeetingSplit decision) {
    return fields(
        "meeting-split",
        decision.claimIds(),
        new Change(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable articleDescribed(ArticleDescribed decision) {
    return fields(
        "article-described",
        List.of(decision.articleId()),
        new Change(
            Optional.of(JsonFormat.word(decision.field())), decision.before(), decision.after()),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable claimAdded(ClaimAdded decision) {
    return fields(
        "claim-added",
        List.of(decision.claim().id()),
        new Change(
            Optional.empty(), Optional.empty(), Optional.of(decision.claim().quote().quote())),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable responseAdded(ResponseAdded decision) {
    return fields(
        "response-added",
        List.of(decision.response().id()),
        new Change(
            Optional.empty(), Optional.empty(), Optional.of(decision.response().quote().quote())),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable evidenceAdded(EvidenceAdded decision) {
    return fields(
        "evidence-added",
        List.of(decision.findingId()),
        new Change(Optional.empty(), Optional.empty(), Optional.of(decision.passage().quote())),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable noteAdded(NoteAdded decision) {
    return fields(
        "note-added",
        List.of(decision.claimId()),
        new Change(Optional.empty(), Optional.empty(), Optional.of(decision.text())),
        Optional.empty());
  }

  @Override
  public Runnable tagAdded(TagAdded decision) {
    return fields(
        "tag-added",
        List.of(decision.claimId()),
        new Change(Optional.empty(), Optional.empty(), Optional.of(decision.tag())),
        Optional.empty());
  }

  @Override
  public Runnable tagRemoved(TagRemoved decision) {
    return fields(
        "tag-removed",
        List.of(decision.claimId()),
        new Change(Optional.empty(), Optional.of(decision.tag()), Optional.empty()),
        Optional.empty());
  }

  @Override
  public Runnable severalDecided(SeveralDecided decision) {
    return fields(
        "several-decided",
        List.of(),
        new Change(Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(decision.reason()));
  }

  @Override
  public Runnable undone(Undone decision) {
    Change none = new Change(Optional.empty(), Optional.empty(), Optional.empty());
    return fields("undone", List.of(), none, Optional.of(decision.entry()), Optional.empty());
  }

  @Override
  public Runnable redone(Redone decision) {
    Change none = new Change(Optional.empty(), Optional.empty(), Optional.empty());
    return fields("redone", List.of(), none, Optional.of(decision.entry()), Optional.empty());
  }
}
