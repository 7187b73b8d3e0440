package org.parley.model;

import java.util.List;

/** Two claims of different articles speak of the same event. */
public record MeetingLink(
    String claimA, String claimB, LinkState state, double score, List<String> reasons) {
  /**
   * @param claimA the smaller id of the two
   * @param score 0 to 1, how sure the machine is
   * @param reasons in words, strongest first
   */
  public MeetingLink {
    if (claimA.compareTo(claimB) >= 0) {
      throw new IllegalArgumentException("a meeting link names the smaller claim id first");
    }
    reasons = List.copyOf(reasons);
  }
}
