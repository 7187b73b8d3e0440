package org.parley.model;

import java.util.List;
import java.util.stream.Stream;

/** What an export holds: meetings in order of time, the undated apart, and what was left out. */
public record Timeline(
    ClaimQuery query,
    String headDigest,
    long headSequence,
    List<Meeting> dated,
    List<Meeting> undated,
    List<UnlinkedResponse> unlinked,
    List<String> omissions) {
  /**
   * @param headDigest digest of the ledger's newest entry
   * @param headSequence number of that entry, 0 for an empty ledger
   * @param omissions what the export leaves out, each in words
   */
  public Timeline {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
    unlinked = List.copyOf(unlinked);
    omissions = List.copyOf(omissions);
  }

  /** All meetings: the dated in order of time, then the undated. */
  public Stream<Meeting> meetings() {
    return Stream.concat(dated.stream(), undated.stream());
  }
}
