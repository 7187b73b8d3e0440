package org.parley.model;

import java.util.List;
import java.util.Optional;

/** What one entry of the ledger records; past events only, never changed. */
public sealed interface Decision {
  /** An article and what the machine found in it were taken in. */
  record ArticleImported(String articleId, String findingsDigest, int claims, int responses)
      implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.articleImported(this);
    }
  }

  /**
   * An article on file was read again and something came out otherwise than before.
   *
   * @param header what is known of the article now, empty when that is as it was
   * @param newClaims found for the first time
   * @param newResponses found for the first time
   * @param claims those found before whose passages or values changed, or that are gone
   * @param responses the same of responses
   * @param answers links within the article that are new or gone
   * @param redated times among all these that depend on a date which an editor gave the article
   * @param unplaced what was found in words that have no certain place in the text on file
   */
  record ArticleReread(
      String articleId,
      Optional<ArticleHeader> header,
      List<Claim> newClaims,
      List<Response> newResponses,
      List<ClaimReading> claims,
      List<ResponseReading> responses,
      List<AnswerReading> answers,
      List<Redated> redated,
      List<String> unplaced)
      implements Decision {
    public ArticleReread {
      newClaims = List.copyOf(newClaims);
      newResponses = List.copyOf(newResponses);
      claims = List.copyOf(claims);
      responses = List.copyOf(responses);
      answers = List.copyOf(answers);
      redated = List.copyOf(redated);
      unplaced = List.copyOf(unplaced);
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.articleReread(this);
    }
  }

  /** An editor changed the review state of a claim. */
  record ClaimReviewed(String claimId, ReviewState before, ReviewState after, String reason)
      implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.claimReviewed(this);
    }
  }

  /**
   * An editor no longer contests a claim.
   *
   * @param after the state before it was disputed
   */
  record DisputeWithdrawn(String claimId, ReviewState after, String reason) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.disputeWithdrawn(this);
    }
  }

  /** An editor put another value in a slot of a claim. */
  record SlotCorrected(String claimId, SlotValue before, SlotValue after, String reason)
      implements Decision {
    public SlotCorrected {
      if (before.slot() != after.slot()) {
        throw new IllegalArgumentException(
            "the " + before.slot() + " of claim " + claimId + " cannot become " + after.slot());
      }
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.slotCorrected(this);
    }
  }

  /**
   * An editor says that a response answers a claim.
   *
   * @param before the link that was there, empty when there was none
   */
  record ResponseLinked(
      String responseId, String claimId, Optional<LinkState> before, String reason)
      implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.responseLinked(this);
    }
  }

  /** An editor says that a response does not answer a claim. */
  record ResponseUnlinked(
      String responseId, String claimId, Optional<LinkState> before, String reason)
      implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.responseUnlinked(this);
    }
  }

  /**
   * An editor says that meetings are one event.
   *
   * @param meetings the claims of each meeting until then
   */
  record MeetingsJoined(List<List<String>> meetings, String reason) implements Decision {
    public MeetingsJoined {
      meetings = meetings.stream().map(List::copyOf).toList();
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.meetingsJoined(this);
    }
  }

  /**
   * An editor says that claims of one meeting are about another event than the rest of it.
   *
   * @param claimIds those that are a meeting of their own now
   * @param otherIds those that stay
   */
  record MeetingSplit(List<String> claimIds, List<String> otherIds, String reason)
      implements Decision {
    public MeetingSplit {
      claimIds = List.copyOf(claimIds);
      otherIds = List.copyOf(otherIds);
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.meetingSplit(this);
    }
  }

  /**
   * An editor said what an article's outlet, date or title is.
   *
   * @param before the value until then, empty when it was unknown
   * @param after empty when it is unknown from now on
   * @param redated times of the article that depend on its date and changed with it
   */
  record ArticleDescribed(
      String articleId,
      ArticleField field,
      Optional<String> before,
      Optional<String> after,
      List<Redated> redated,
      String reason)
      implements Decision {
    public ArticleDescribed {
      redated = List.copyOf(redated);
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.articleDescribed(this);
    }
  }

  /** An editor found a claim that the machine missed. */
  record ClaimAdded(Claim claim, String reason) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.claimAdded(this);
    }
  }

  /** An editor found a response that the machine missed. */
  record ResponseAdded(Response response, String reason) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.responseAdded(this);
    }
  }

  /** An editor found another passage for a claim or response. */
  record EvidenceAdded(String findingId, Passage passage, String reason) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.evidenceAdded(this);
    }
  }

  /** An editor wrote something beside a claim. */
  record NoteAdded(String claimId, String text) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.noteAdded(this);
    }
  }

  /** An editor put a tag on a claim. */
  record TagAdded(String claimId, String tag) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.tagAdded(this);
    }
  }

  /** An editor took a tag off a claim. */
  record TagRemoved(String claimId, String tag) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.tagRemoved(this);
    }
  }

  /** An editor decided several things at once, which are undone at once. */
  record SeveralDecided(List<Decision> decisions, String reason) implements Decision {
    public SeveralDecided {
      decisions = List.copyOf(decisions);
    }

    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.severalDecided(this);
    }
  }

  /** An editor took back what an earlier entry decided; that entry stays in the log. */
  record Undone(long entry) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.undone(this);
    }
  }

  /** An editor let an entry that was taken back hold again. */
  record Redone(long entry) implements Decision {
    @Override
    public <T> T match(DecisionCases<T> cases) {
      return cases.redone(this);
    }
  }

  /** Applies the function of the case that this decision is. */
  <T> T match(DecisionCases<T> cases);
}
