package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.model.ReviewState.CONFIRMED;
import static org.parley.model.ReviewState.DISPUTED;
import static org.parley.model.ReviewState.UNREVIEWED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;

class ReviewFoldTest {
  private static final Decision IMPORTED = new ArticleImported("article", "digest", 2, 0);

  @Test
  void aClaimNobodyLookedAtIsUnreviewed() {
    ReviewFold fold = new ReviewFold(Entries.of(IMPORTED));

    assertEquals(UNREVIEWED, fold.state("one"));
    assertEquals(List.of(), fold.entries("one"));
  }

  @Test
  void theNewestDecisionOnAClaimCounts() {
    List<LedgerEntry> log =
        Entries.of(
            IMPORTED,
            new ClaimReviewed("one", UNREVIEWED, CONFIRMED, "seen"),
            new ClaimReviewed("two", UNREVIEWED, DISPUTED, "not so"),
            new ClaimReviewed("one", CONFIRMED, UNREVIEWED, "undone"));

    ReviewFold fold = new ReviewFold(log);

    assertEquals(UNREVIEWED, fold.state("one"));
    assertEquals(DISPUTED, fold.state("two"));
    assertEquals(List.of(log.get(1), log.get(3)), fold.entries("one"));
    assertEquals(List.of(log.get(2)), fold.entries("two"));
  }
}
