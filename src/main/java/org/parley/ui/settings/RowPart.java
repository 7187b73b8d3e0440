package org.parley.ui.settings;

import java.util.List;
import java.util.Locale;

/**
 * What a row may tell beside the claim and its answers; how the claim is hedged always stands
 * there.
 */
public enum RowPart {
  /** The words of the claim and of its answers. */
  WORDS,
  /** Who says so, and where. */
  SOURCE,
  /** Meeting, visit, talks. */
  KIND,
  /** What editors decided. */
  REVIEW,
  /** Corrections, tags and notes. */
  EDITORS;

  /** All of them in their first order. */
  public static List<RowPart> all() {
    return List.of(values());
  }

  /** Its name in settings and texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
