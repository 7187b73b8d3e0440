package org.parley.service;

import java.util.List;

/** What an export would hold, and what it would leave out. */
public record ExportPreview(
    int meetings, int claims, List<String> omissions, List<String> losses, List<String> missing) {
  /**
   * @param omissions what the filter leaves out, each in words
   * @param losses what the format has no room for, each in words
   * @param missing those omissions that part claims from their answers or hedges
   */
  public ExportPreview {
    omissions = List.copyOf(omissions);
    losses = List.copyOf(losses);
    missing = List.copyOf(missing);
  }
}
