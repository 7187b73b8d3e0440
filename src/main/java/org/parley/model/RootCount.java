package org.parley.model;

import java.util.List;

/** How many outlets report a meeting and on how many root sources they rest. */
public record RootCount(List<String> outlets, int unknownOutlets, List<Root> roots) {
  /**
   * @param outlets names of the outlets known, sorted
   * @param unknownOutlets articles whose outlet is not known
   */
  public RootCount {
    outlets = List.copyOf(outlets);
    roots = List.copyOf(roots);
  }

  public int outletCount() {
    return outlets.size() + unknownOutlets;
  }
}
