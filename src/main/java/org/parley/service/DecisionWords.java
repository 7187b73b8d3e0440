package org.parley.service;

import java.util.Locale;
import java.util.Optional;
import org.parley.model.ConstantWords;
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
import org.parley.model.ReviewState;

/**
 * What a decision did, in a few words that begin with a capital: "Place corrected: Oslo → Rome".
 */
public final class DecisionWords implements DecisionCases<String> {
  private DecisionWords() {}

  public static String of(Decision decision) {
    return decision.match(new DecisionWords());
  }

  /** Why it was decided, empty where nobody said. */
  public static Optional<String> reason(Decision decision) {
    return Optional.of(decision.match(new DecisionReason())).filter(reason -> !reason.isBlank());
  }

  static String lower(Enum<?> word) {
    return ConstantWords.spaced(word);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  @Override
  public String articleImported(ArticleImported decision) {
    return "Article imported";
  }

  @Override
  public String articleReread(ArticleReread decision) {
    return RereadWords.of(decision);
  }

  @Override
  public String claimReviewed(ClaimReviewed decision) {
    return decision.after() == ReviewState.UNREVIEWED
        ? "Review reopened"
        : capital(lower(decision.after()));
  }

  @Override
  public String disputeWithdrawn(DisputeWithdrawn decision) {
    return "Dispute withdrawn";
  }

  @Override
  public String slotCorrected(SlotCorrected decision) {
    return "%s corrected: %s → %s"
        .formatted(
            capital(lower(decision.after().slot())),
            decision.before().inWords(),
            decision.after().inWords());
  }

  @Override
  public String responseLinked(ResponseLinked decision) {
    return decision.before().isPresent() ? "Link to response confirmed" : "Response linked";
  }

  @Override
  public String responseUnlinked(ResponseUnlinked decision) {
    return "Response unlinked";
  }

  @Override
  public String meetingsJoined(MeetingsJoined decision) {
    return count(decision.meetings().size(), "meeting") + " joined";
  }

  @Override
  public String meetingSplit(MeetingSplit decision) {
    return "Meeting split: %s apart from %s"
        .formatted(count(decision.claimIds().size(), "claim"), decision.otherIds().size());
  }

  @Override
  public String articleDescribed(ArticleDescribed decision) {
    return "%s set: %s → %s"
        .formatted(
            switch (decision.field()) {
              case OUTLET -> "Outlet";
              case PUBLISHED -> "Publication date";
              case TITLE -> "Title";
            },
            decision.before().orElse("unknown"),
            decision.after().orElse("unknown"));
  }

  @Override
  public String claimAdded(ClaimAdded decision) {
    return "Claim added by hand";
  }

  @Override
  public String responseAdded(ResponseAdded decision) {
    return "Response added by hand: " + lower(decision.response().kind());
  }

  @Override
  public String evidenceAdded(EvidenceAdded decision) {
    return "Passage added";
  }

  @Override
  public String noteAdded(NoteAdded decision) {
    return "Note: " + decision.text();
  }

  @Override
  public String tagAdded(TagAdded decision) {
    return "Tag added: " + decision.tag();
  }

  @Override
  public String tagRemoved(TagRemoved decision) {
    return "Tag removed: " + decision.tag();
  }

  @Override
  public String severalDecided(SeveralDecided decision) {
    return "%s, %s"
        .formatted(
            decision.decisions().stream().findFirst().map(DecisionWords::of).orElse("Nothing"),
            count(decision.decisions().size(), "time"));
  }

  @Override
  public String undone(Undone decision) {
    return "Undone: entry " + decision.entry();
  }

  @Override
  public String redone(Redone decision) {
    return "Redone: entry " + decision.entry();
  }
}
