package org.parley.service;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.DisputeWithdrawn;
import org.parley.model.Decision.SlotCorrected;
import org.parley.model.LedgerEntry;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue;
import org.parley.model.SlotValue.PartiesValue;
import org.parley.model.SlotValue.PlacesValue;

/** Decisions on single claims: their review and their slots. */
final class ClaimDecisions {
  private final OnFile file;

  ClaimDecisions(OnFile file) {
    this.file = file;
  }

  /** Empty when the claim is in this state already, and is read now as it was then. */
  Optional<Decision> review(String claimId, ReviewState after, String reason) {
    Claim claim = file.claim(claimId);
    boolean contradicts = after == ReviewState.DISPUTED || after == ReviewState.REJECTED;
    if (contradicts && reason.isBlank()) {
      throw new ReasonMissingException(
          "claim " + claimId + " cannot be " + after.name().toLowerCase(Locale.ROOT));
    }
    ReviewState before = file.state(claimId).review(claim.id());
    return before == after && !file.needsAnotherLook(claimId)
        ? Optional.empty()
        : Optional.of(new ClaimReviewed(claimId, before, after, reason.strip()));
  }

  /** The claim returns to the state it was in before it was disputed. */
  Decision withdrawDispute(String claimId, String reason) {
    file.claim(claimId);
    if (file.state(claimId).review(claimId) != ReviewState.DISPUTED) {
      throw new ServiceException(
          "claim " + claimId + " is not disputed; there is nothing to withdraw");
    }
    ReviewState before =
        file.state(claimId).entries(claimId).stream()
            .map(LedgerEntry::decision)
            .filter(ClaimReviewed.class::isInstance)
            .map(ClaimReviewed.class::cast)
            .filter(review -> review.after() == ReviewState.DISPUTED)
            .map(ClaimReviewed::before)
            .reduce((first, last) -> last)
            .orElse(ReviewState.UNREVIEWED);
    return new DisputeWithdrawn(claimId, before, reason.strip());
  }

  /** Empty when the slot holds this value already. */
  Optional<Decision> correct(String claimId, SlotValue value, String reason) {
    Claim claim = file.claim(claimId);
    requireValid(claimId, value);
    SlotValue before = SlotValue.of(value.slot(), claim);
    if (before.equals(value)) {
      return Optional.empty();
    }
    if (reason.isBlank() && !before.isEmpty()) {
      throw new ReasonMissingException(
          "the %s of claim %s cannot be changed"
              .formatted(value.slot().name().toLowerCase(Locale.ROOT), claimId));
    }
    return Optional.of(new SlotCorrected(claimId, before, value, reason.strip()));
  }

  private static void requireValid(String claimId, SlotValue value) {
    if (value instanceof PartiesValue one) {
      requireParties(claimId, one.parties());
    } else if (value instanceof PlacesValue one) {
      requireNames(claimId, "place", one.places().stream().map(Place::name).toList());
    }
  }

  /** A claim without parties is no claim. */
  static void requireParties(String claimId, List<Party> parties) {
    if (parties.isEmpty()) {
      throw new ServiceException("claim " + claimId + " needs at least one party");
    }
    requireNames(claimId, "party", parties.stream().map(Party::name).toList());
  }

  private static void requireNames(String claimId, String what, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isBlank()) {
        throw new ServiceException("a %s of claim %s has no name".formatted(what, claimId));
      }
      if (!seen.add(name.strip().toLowerCase(Locale.ROOT))) {
        throw new ServiceException(
            "claim %s names the %s “%s” twice".formatted(claimId, what, name));
      }
    }
  }
}
