package org.parley.model;

import java.util.function.Function;

/** What one entry of the ledger records; past events only, never changed. */
public sealed interface Decision permits Decision.ArticleImported, Decision.ClaimReviewed {
  /** An article and what the machine found in it were taken in. */
  record ArticleImported(String articleId, String findingsDigest, int claims, int responses)
      implements Decision {}

  /** An editor changed the review state of a claim. */
  record ClaimReviewed(String claimId, ReviewState before, ReviewState after, String reason)
      implements Decision {}

  /** Applies the function of the case that this decision is. */
  default <T> T match(Function<ArticleImported, T> imported, Function<ClaimReviewed, T> reviewed) {
    if (this instanceof ArticleImported article) {
      return imported.apply(article);
    }
    return reviewed.apply((ClaimReviewed) this);
  }
}
