package org.parley.service;

import org.parley.ledger.IndexOrder;

/** In what order claims are listed; claims that an order does not tell apart come by their ids. */
public enum ClaimSort {
  /** By meeting, the meetings by their day, the undated last. */
  MEETING(IndexOrder.MEETING),
  /** By the first possible day, the undated last. */
  EVENT_DATE(IndexOrder.EVENT),
  /** By the article's date, articles of unknown date last. */
  PUBLISHED(IndexOrder.PUBLISHED),
  /** Most denials, doubts and partial denials first. */
  CONTESTED(IndexOrder.CONTEST),
  /** Claims passed on with the least certainty first. */
  UNCERTAIN(IndexOrder.UNCERTAINTY),
  /** What nobody looked at first. */
  UNREVIEWED(IndexOrder.REVIEW);

  private final IndexOrder order;

  ClaimSort(IndexOrder order) {
    this.order = order;
  }

  IndexOrder order() {
    return order;
  }
}
