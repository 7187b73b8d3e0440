package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;

/** What a log says of each claim: its present review state and the entries that led there. */
public final class ReviewFold {
  private final Map<String, List<LedgerEntry>> entries = new LinkedHashMap<>();
  private final Map<String, ReviewState> states = new LinkedHashMap<>();

  /**
   * Folds a log.
   *
   * @param log entries, oldest first
   */
  public ReviewFold(List<LedgerEntry> log) {
    log.forEach(entry -> reviewed(entry).ifPresent(decision -> add(entry, decision)));
  }

  /** The state after the newest entry on the claim. */
  public ReviewState state(String claimId) {
    return states.getOrDefault(claimId, ReviewState.UNREVIEWED);
  }

  /** The entries on the claim, oldest first. */
  public List<LedgerEntry> entries(String claimId) {
    return List.copyOf(entries.getOrDefault(claimId, List.of()));
  }

  private void add(LedgerEntry entry, ClaimReviewed decision) {
    entries.computeIfAbsent(decision.claimId(), id -> new ArrayList<>()).add(entry);
    states.put(decision.claimId(), decision.after());
  }

  private static Optional<ClaimReviewed> reviewed(LedgerEntry entry) {
    return entry.decision().match(imported -> Optional.empty(), Optional::of);
  }
}
