package org.parley.service;

import java.util.List;
import org.parley.model.Diagnostic;

/** What came of reading one article again. */
public record RereadArticle(
    String articleId,
    String fileName,
    Outcome outcome,
    Counts counts,
    List<String> unplaced,
    List<Diagnostic> diagnostics) {
  /** The ways in which reading one article again can end. */
  public enum Outcome {
    /** Something came out otherwise; the log has an entry on it. */
    CHANGED,
    /** Everything is as it was; nothing was recorded. */
    SAME,
    /** Not read; the diagnostics say why, and everything is as it was. */
    FAILED,
    /** Left out because the user cancelled. */
    SKIPPED
  }

  /**
   * Claims and responses by what became of them.
   *
   * @param same as they were
   * @param added found for the first time
   * @param changed with other passages or values
   * @param gone no longer found
   * @param kept among the changed and gone: those that stand because somebody decided on them
   */
  public record Counts(int same, int added, int changed, int gone, int kept) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          same + other.same,
          added + other.added,
          changed + other.changed,
          gone + other.gone,
          kept + other.kept);
    }
  }

  /**
   * @param unplaced what was found in words that have no certain place in the text on file, and was
   *     left out
   */
  public RereadArticle {
    unplaced = List.copyOf(unplaced);
    diagnostics = List.copyOf(diagnostics);
  }
}
