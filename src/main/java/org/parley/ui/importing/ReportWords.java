package org.parley.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport;
import org.parley.service.ImportReport;
import org.parley.ui.wording.Words;

/** An import's report in words: a headline and a line for each file. */
public record ReportWords(String headline, List<Line> lines) {

  /** How a line stands out. */
  public enum Mark {
    GOOD,
    QUIET,
    BAD
  }

  /** What became of one file, and what there is to say about it. */
  public record Line(Mark mark, String file, String outcome, String remarks) {}

  public ReportWords {
    lines = List.copyOf(lines);
  }

  static ReportWords of(ImportReport report) {
    List<Line> lines = new ArrayList<>();
    for (Diagnostic one : report.diagnostics()) {
      lines.add(new Line(Mark.BAD, one.file(), "problem", sentence(one)));
    }
    report.files().forEach(file -> lines.add(line(file)));
    return new ReportWords(headline(report), lines);
  }

  private static String headline(ImportReport report) {
    List<String> parts = new ArrayList<>();
    for (FileReport.Outcome outcome : FileReport.Outcome.values()) {
      int files = report.count(outcome);
      if (files > 0) {
        parts.add(files + " " + Words.of(outcome));
      }
    }
    String counts = parts.isEmpty() ? "No files to import" : String.join(" · ", parts);
    int links = report.newMeetingLinks() + report.newAnswerLinks();
    return (report.cancelled() ? "Import cancelled: " : "")
        + counts
        + (links == 0 ? "" : " · " + Words.count(links, "new link") + " suggested");
  }

  private static Line line(FileReport file) {
    String remarks =
        file.diagnostics().stream().map(ReportWords::sentence).collect(Collectors.joining("\n"));
    return switch (file.outcome()) {
      case IMPORTED ->
          new Line(
              Mark.GOOD,
              file.file(),
              "imported: "
                  + Words.count(file.claims(), "claim")
                  + ", "
                  + Words.count(file.responses(), "response"),
              remarks);
      case DUPLICATE -> new Line(Mark.QUIET, file.file(), "already on file", remarks);
      case FAILED -> new Line(Mark.BAD, file.file(), "failed", remarks);
      case SKIPPED -> new Line(Mark.QUIET, file.file(), "left out", remarks);
    };
  }

  private static String sentence(Diagnostic one) {
    String place = one.line().map(line -> "line " + line + ": ").orElse("");
    return place + one.message() + (one.remedy().isEmpty() ? "" : "; " + one.remedy());
  }
}
