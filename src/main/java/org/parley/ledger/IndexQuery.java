package org.parley.ledger;

import java.util.List;

/** Which findings to look for: every condition must hold. */
public record IndexQuery(boolean claimsOnly, List<Condition> conditions) {
  /** One of the terms must hold, or, negated, none of them. */
  public record Condition(boolean negated, List<IndexTerm> terms) {
    public Condition {
      terms = List.copyOf(terms);
    }
  }

  /**
   * @param claimsOnly leaves out responses that answer no claim on file
   */
  public IndexQuery {
    conditions = List.copyOf(conditions);
  }

  /** Every claim, and every response that answers none. */
  public static IndexQuery all() {
    return new IndexQuery(false, List.of());
  }

  /** The claims among these. */
  public IndexQuery claims() {
    return new IndexQuery(true, conditions);
  }
}
