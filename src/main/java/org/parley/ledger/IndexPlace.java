package org.parley.ledger;

import java.util.Optional;

/**
 * Where a page of findings begins or ends.
 *
 * @param id the finding that the page stands beside; empty for a page by number
 * @param backwards whether the page ends before the finding instead of beginning behind it
 * @param row how many findings are passed over, for a page by number
 */
public record IndexPlace(Optional<String> id, boolean backwards, long row) {
  public static IndexPlace first() {
    return row(0);
  }

  /** From the finding with this number on, counted from 0; costs more the further down it is. */
  public static IndexPlace row(long row) {
    return new IndexPlace(Optional.empty(), false, row);
  }

  /** What follows a finding, whether or not it is itself asked for. */
  public static IndexPlace after(String id) {
    return new IndexPlace(Optional.of(id), false, 0);
  }

  /** What precedes a finding, whether or not it is itself asked for. */
  public static IndexPlace before(String id) {
    return new IndexPlace(Optional.of(id), true, 0);
  }
}
