package org.parley.ui.filter;

import org.parley.model.ConstantWords;
import org.parley.service.ClaimSort;
import org.parley.ui.wording.Text;

/** Orders of the ledger as a reader says them. */
public final class SortWords {
  private SortWords() {}

  /** The order's name in keys of texts and commands. */
  public static String key(ClaimSort sort) {
    return ConstantWords.hyphenated(sort);
  }

  /** "Most contested first". */
  public static String of(ClaimSort sort) {
    return Text.of("sort." + key(sort));
  }
}
