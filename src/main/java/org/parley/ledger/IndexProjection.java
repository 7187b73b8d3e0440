package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Says what the index has to hold; storage asks within the transaction that changes something. */
public interface IndexProjection {
  /**
   * What becomes of some findings.
   *
   * @param findings ids whose rows, if there are any, make room for {@code rows}
   */
  record Change(Set<String> findings, List<IndexRow> rows) {
    public Change {
      findings = Set.copyOf(findings);
      rows = List.copyOf(rows);
    }
  }

  /** Grows whenever the same records give other rows, so that old rows are made anew. */
  int version();

  /**
   * The rows that follow from the ledger as it is now.
   *
   * @param touched articles, claims and responses that something new is on file of
   */
  Change change(Ledger ledger, Collection<String> touched);
}
