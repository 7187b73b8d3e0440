package org.parley.service;

import java.util.List;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport.Outcome;

/** What became of every file of one import. */
public record ImportReport(
    List<FileReport> files,
    List<Diagnostic> diagnostics,
    boolean cancelled,
    int newMeetingLinks,
    int newAnswerLinks) {
  /**
   * @param files one report per file, in the order of the work
   * @param diagnostics what concerns the import as a whole, such as an empty folder
   * @param newMeetingLinks suggestions added that two claims speak of one event
   * @param newAnswerLinks suggestions added that a response answers a claim
   */
  public ImportReport {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether any file failed or the import as a whole met an error. */
  public boolean anyFailed() {
    return count(Outcome.FAILED) > 0 || Problems.anyError(diagnostics);
  }

  public int count(Outcome outcome) {
    return (int) files.stream().filter(file -> file.outcome() == outcome).count();
  }
}
