package org.parley.model;

import java.util.List;

/** What a later reading of an article made of the link from a response to a claim in it. */
public record AnswerReading(
    String responseId, String claimId, boolean found, int percent, List<String> reasons) {
  private static final double WHOLE = 100;

  /**
   * @param found false when the link is no longer suggested
   * @param percent how sure the machine is, 0 to 100
   * @param reasons in words, strongest first
   */
  public AnswerReading {
    reasons = List.copyOf(reasons);
  }

  /** The link that is found now. */
  public static AnswerReading found(AnswerLink link) {
    return new AnswerReading(
        link.responseId(),
        link.claimId(),
        true,
        (int) Math.round(link.score() * WHOLE),
        link.reasons());
  }

  /** The link that is not found any more. */
  public static AnswerReading gone(String responseId, String claimId) {
    return new AnswerReading(responseId, claimId, false, 0, List.of());
  }

  /** The link as the machine suggests it. */
  public AnswerLink link() {
    return new AnswerLink(responseId, claimId, LinkState.SUGGESTED, percent / WHOLE, reasons);
  }
}
