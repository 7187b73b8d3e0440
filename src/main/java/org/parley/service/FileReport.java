package org.parley.service;

import java.util.List;
import java.util.Optional;
import org.parley.model.Diagnostic;

/** What became of one file of an import or an extraction. */
public record FileReport(
    String file,
    Outcome outcome,
    Optional<String> articleId,
    int claims,
    int responses,
    List<Diagnostic> diagnostics) {

  /** The ways in which the work on one file can end. */
  public enum Outcome {
    /** Read, and stored or written. */
    IMPORTED,
    /** Already on file; nothing changed. */
    DUPLICATE,
    /** Not read; the diagnostics say why. */
    FAILED,
    /** Left out because the user cancelled. */
    SKIPPED
  }

  /**
   * @param articleId empty when no article could be made of the file
   * @param claims how many were found now; 0 unless imported
   * @param responses how many were found now; 0 unless imported
   */
  public FileReport {
    diagnostics = List.copyOf(diagnostics);
  }

  static FileReport failed(String file, List<Diagnostic> diagnostics) {
    return new FileReport(file, Outcome.FAILED, Optional.empty(), 0, 0, diagnostics);
  }

  static FileReport skipped(String file) {
    return new FileReport(file, Outcome.SKIPPED, Optional.empty(), 0, 0, List.of());
  }
}
