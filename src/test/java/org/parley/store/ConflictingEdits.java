package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.Claim;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;
import org.parley.model.ReviewState;
import org.parley.service.DecisionConflictException;
import org.parley.service.ReviewService;

/** Somebody who reviews the same few claims as others do, without seeing what these decide. */
final class ConflictingEdits {
  private static final int CLAIMS = 3;

  private ConflictingEdits() {}

  /**
   * What an editor was told.
   *
   * @param recorded numbers of the entries that were acknowledged
   * @param refused how often somebody else was said to have come first
   */
  record Told(List<Long> recorded, int refused) {
    Told {
      recorded = List.copyOf(recorded);
    }

    int answers() {
      return recorded.size() + refused;
    }
  }

  /** Decides until so many decisions were recorded or refused. */
  static Told decide(Ledger ledger, String editor, int edits, Random random) {
    List<Claim> claims = ledger.findings().claims().subList(0, CLAIMS);
    ReviewState[] states = ReviewState.values();
    List<Long> recorded = new ArrayList<>();
    int refused = 0;
    while (recorded.size() + refused < edits) {
      long seen = ledger.log().length();
      Thread.yield();
      String claim = claims.get(random.nextInt(CLAIMS)).id();
      ReviewState state = states[random.nextInt(states.length)];
      try {
        new ReviewService(ledger)
            .having(seen)
            .review(List.of(claim), state, "seen", editor)
            .map(LedgerEntry::sequence)
            .ifPresent(recorded::add);
      } catch (DecisionConflictException e) {
        refused++;
      }
    }
    return new Told(recorded, refused);
  }

  /** Every acknowledged decision is in the log, nothing else is, and none was made blindly. */
  static void check(Ledger ledger, long before, Map<String, Told> told) {
    List<LedgerEntry> log = ledger.log().entries();
    Set<Long> all = new HashSet<>();
    told.forEach(
        (editor, one) ->
            one.recorded()
                .forEach(
                    sequence -> {
                      all.add(sequence);
                      assertEquals(editor, log.get((int) (sequence - 1)).editor());
                    }));
    assertEquals(told.values().stream().mapToInt(one -> one.recorded().size()).sum(), all.size());
    assertEquals(before + all.size(), log.size());
    Map<String, ReviewState> states = new HashMap<>();
    for (LedgerEntry entry : log) {
      if (entry.decision() instanceof ClaimReviewed review) {
        ReviewState was =
            Optional.ofNullable(states.put(review.claimId(), review.after()))
                .orElse(ReviewState.UNREVIEWED);
        assertEquals(was, review.before(), "entry " + entry.sequence());
      }
    }
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }
}
