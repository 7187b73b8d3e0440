package org.parley.service;

import java.util.List;
import java.util.Optional;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;

/** Folds log entries into the review states of claims. */
final class Reviews {
  private Reviews() {}

  /** The claim an entry reviews, if it is a review. */
  static Optional<ClaimReviewed> in(LedgerEntry entry) {
    return entry.decision().match(imported -> Optional.empty(), Optional::of);
  }

  /** The state after the newest of {@code decisions}, all on one claim. */
  static ReviewState after(List<LedgerEntry> decisions) {
    ReviewState state = ReviewState.UNREVIEWED;
    for (LedgerEntry entry : decisions) {
      state = in(entry).map(ClaimReviewed::after).orElse(state);
    }
    return state;
  }

  /** The present state of one claim by the whole log. */
  static ReviewState of(List<LedgerEntry> log, String claimId) {
    return after(
        log.stream()
            .filter(entry -> in(entry).filter(one -> one.claimId().equals(claimId)).isPresent())
            .toList());
  }
}
