package org.parley.ui.finding;

import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.model.Response;

/** A claim or a response that can be looked at in its article. */
public record Target(String articleId, Optional<String> claimId, Optional<String> responseId) {
  /**
   * @param articleId the article in which it stands
   * @param claimId the claim, or the claim beside which the response is looked at
   * @param responseId empty for a claim
   */
  public Target {
    if (claimId.isEmpty() && responseId.isEmpty()) {
      throw new IllegalArgumentException("a target names a claim or a response");
    }
  }

  public static Target of(ClaimEntry entry) {
    return new Target(entry.claim().articleId(), Optional.of(entry.claim().id()), Optional.empty());
  }

  /** A response looked at beside a claim it answers. */
  public static Target of(Response response, String claimId) {
    return new Target(response.articleId(), Optional.of(claimId), Optional.of(response.id()));
  }

  /** A response that answers no claim on file. */
  public static Target of(Response response) {
    return new Target(response.articleId(), Optional.empty(), Optional.of(response.id()));
  }

  /** The id of what is looked at itself: the response's if there is one, else the claim's. */
  public String findingId() {
    return responseId.or(() -> claimId).orElseThrow();
  }
}
