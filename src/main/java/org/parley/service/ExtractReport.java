package org.parley.service;

import java.nio.file.Path;
import java.util.List;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport.Outcome;

/** What became of every file of one extraction. */
public record ExtractReport(
    Path folder, List<FileReport> files, List<Diagnostic> diagnostics, boolean cancelled) {
  /**
   * @param folder where the predictions were written
   * @param files one report per file, in the order of the work
   * @param diagnostics what concerns the run as a whole, such as an empty folder
   */
  public ExtractReport {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether any file failed or the run as a whole met an error. */
  public boolean anyFailed() {
    return files.stream().anyMatch(file -> file.outcome() == Outcome.FAILED)
        || Problems.anyError(diagnostics);
  }
}
