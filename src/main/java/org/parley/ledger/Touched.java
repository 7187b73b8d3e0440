package org.parley.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.DisputeWithdrawn;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Decision.ResponseLinked;
import org.parley.model.Decision.ResponseUnlinked;
import org.parley.model.Decision.SeveralDecided;
import org.parley.model.Decision.SlotCorrected;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.TagRemoved;
import org.parley.model.Decision.Undone;

/**
 * The values that a decision sets. Two decisions by people who have not seen each other's are in
 * conflict when they set the same value; two notes on one claim are not.
 */
final class Touched {
  private final Set<String> values = new LinkedHashSet<>();

  private Touched() {}

  /** Names of the values, the same for every decision on the same value. */
  static Set<String> by(Decision decision) {
    Touched touched = new Touched();
    touched.add(decision);
    return touched.values;
  }

  private void add(Decision decision) {
    if (decision instanceof SeveralDecided several) {
      several.decisions().forEach(this::add);
    } else if (decision instanceof ClaimReviewed one) {
      values.add("review " + one.claimId());
    } else if (decision instanceof DisputeWithdrawn one) {
      values.add("review " + one.claimId());
    } else if (decision instanceof SlotCorrected one) {
      values.add(one.after().slot() + " " + one.claimId());
    } else if (decision instanceof ArticleDescribed one) {
      values.add(one.field() + " " + one.articleId());
    } else {
      addShared(decision);
    }
  }

  private void addShared(Decision decision) {
    if (decision instanceof ResponseLinked one) {
      values.add("link " + one.responseId() + " " + one.claimId());
    } else if (decision instanceof ResponseUnlinked one) {
      values.add("link " + one.responseId() + " " + one.claimId());
    } else if (decision instanceof MeetingsJoined one) {
      one.meetings().stream().flatMap(List::stream).forEach(this::addMeeting);
    } else if (decision instanceof MeetingSplit one) {
      one.claimIds().forEach(this::addMeeting);
      one.otherIds().forEach(this::addMeeting);
    } else if (decision instanceof TagAdded one) {
      values.add("tag " + one.tag() + " " + one.claimId());
    } else if (decision instanceof TagRemoved one) {
      values.add("tag " + one.tag() + " " + one.claimId());
    } else {
      addWhole(decision);
    }
  }

  private void addMeeting(String claimId) {
    values.add("meeting " + claimId);
  }

  private void addWhole(Decision decision) {
    if (decision instanceof ClaimAdded one) {
      values.add("finding " + one.claim().id());
    } else if (decision instanceof ResponseAdded one) {
      values.add("finding " + one.response().id());
    } else if (decision instanceof Undone one) {
      values.add("entry " + one.entry());
    } else if (decision instanceof Redone one) {
      values.add("entry " + one.entry());
    }
  }
}
