package org.parley.model;

import java.util.List;

/** A response answers a claim, possibly of another article. */
public record AnswerLink(
    String responseId, String claimId, LinkState state, double score, List<String> reasons) {
  /**
   * @param score 0 to 1, how sure the machine is
   * @param reasons in words, strongest first
   */
  public AnswerLink {
    reasons = List.copyOf(reasons);
  }
}
