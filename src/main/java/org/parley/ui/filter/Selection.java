package org.parley.ui.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts around what a query leaves of the ledger; they come one after another.
 *
 * @param claims how many claims are asked for
 * @param allClaims how many are on file
 * @param views how many claims each of the views would leave; empty until that is counted
 * @param facets the lists of values that are counted so far
 */
public record Selection(int claims, int allClaims, List<Integer> views, List<Facet> facets) {
  public Selection {
    facets = List.copyOf(facets);
    views = List.copyOf(views);
  }

  /** With the counts of the views. */
  public Selection with(List<Integer> counted) {
    return new Selection(claims, allClaims, counted, facets);
  }

  /** With one more list of values. */
  public Selection with(Facet facet) {
    List<Facet> all = new ArrayList<>(facets);
    all.removeIf(one -> one.field() == facet.field());
    all.add(facet);
    return new Selection(claims, allClaims, views, all);
  }
}
