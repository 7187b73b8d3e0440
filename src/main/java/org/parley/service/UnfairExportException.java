package org.parley.service;

import java.util.List;

/** An export was refused because it would part claims from what is said against them. */
public final class UnfairExportException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> missing;

  UnfairExportException(List<String> missing) {
    super(
        "the filter keeps meetings but leaves out "
            + missing.size()
            + (missing.size() == 1 ? " answer or hedge" : " answers and hedges")
            + " of theirs: "
            + String.join("; ", missing)
            + "; nothing was written");
    this.missing = List.copyOf(missing);
  }

  /** Each answer and hedge that would be missing, in words with its source. */
  public List<String> missing() {
    return missing;
  }
}
