package org.parley.service;

/** Which claims are listed, and in what order. */
public record Listing(Query query, ClaimSort sort) {
  /** Everything on file, by meeting. */
  public static final Listing ALL = new Listing(Query.ALL, ClaimSort.MEETING);
}
