package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.LedgerEntry;
import org.parley.model.ParleyException;
import org.parley.model.ReviewState;

/** The exact bytes that digests cover; they must never change. */
class EntryTextTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-01T10:00:00.000999Z"), ZoneOffset.ofHours(3));
  private static final Decision IMPORTED = new ArticleImported("a1", "f1", 4, 2);

  @Test
  void anImportHasThisText() {
    assertEquals(
        "{\"decision\":{\"articleId\":\"a1\",\"claims\":4,\"findingsDigest\":\"f1\",\"responses\":2,"
            + "\"type\":\"article-imported\"},\"editor\":\"Ada\",\"format\":1,\"sequence\":1,"
            + "\"time\":\"2024-03-01T10:00:00.000Z\"}",
        EntryText.of(EntryChain.empty().next(CLOCK, "Ada", IMPORTED)));
  }

  @Test
  void aReviewHasThisText() {
    Decision review =
        new ClaimReviewed(
            "c1",
            ReviewState.UNREVIEWED,
            ReviewState.REJECTED,
            "\"no\"\\\b\t\n\f\r\u0000\u001f\u007f é\u2028😀");

    assertEquals(
        "{\"decision\":{\"after\":\"REJECTED\",\"before\":\"UNREVIEWED\",\"claimId\":\"c1\",\"reason\":"
            + "\"\\\"no\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\u007f é\u2028😀\","
            + "\"type\":\"claim-reviewed\"},\"editor\":\"Ada\",\"format\":1,\"sequence\":8,"
            + "\"time\":\"2024-03-01T10:00:00.000Z\"}",
        EntryText.of(new EntryChain(7, "head").next(CLOCK, "Ada", review)));
  }

  @Test
  void anEntryIsChainedToTheHead() {
    LedgerEntry first = EntryChain.empty().next(CLOCK, "Ada", IMPORTED);

    assertEquals(DecisionLog.GENESIS, first.previousDigest());
    assertEquals(Sha256.of("0".repeat(64) + "\n" + EntryText.of(first)), first.digest());
    assertEquals(
        "aa5deea397e6b906012009fc00de615a33a3bc6ba7c4865e32bbebf3b1f70630", first.digest());
  }

  @Test
  void halfACharacterCannotBeChained() {
    assertThrows(
        ParleyException.class, () -> EntryChain.empty().next(CLOCK, "Ada \ud83d", IMPORTED));
  }
}
