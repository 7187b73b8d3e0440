package org.parley.ui.filter;

import java.util.List;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;

/** What a query leaves of the ledger, and the counts around it. */
public record Selection(
    List<Meeting> meetings,
    List<UnlinkedResponse> unlinked,
    List<Facet> facets,
    List<Integer> views,
    int claims,
    int allClaims) {
  /**
   * @param meetings each with only those of its claims that are asked for
   * @param views how many claims each of the views asked about would leave
   */
  public Selection {
    meetings = List.copyOf(meetings);
    unlinked = List.copyOf(unlinked);
    facets = List.copyOf(facets);
    views = List.copyOf(views);
  }
}
