package org.parley.service;

import java.util.List;
import org.parley.model.ClaimEntry;

/** Some of the claims that a query asks for. */
public record ClaimPage(List<ClaimEntry> claims, int total) {
  /**
   * @param total how many claims the query asks for in all
   */
  public ClaimPage {
    claims = List.copyOf(claims);
  }
}
