package org.parley.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport;
import org.parley.service.ImportReport;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** An import's report in words: a headline, what to do next, and a line for each file. */
public record ReportWords(
    String headline, List<Line> lines, Optional<String> fillIn, boolean resumable) {

  /** How a line stands out. */
  public enum Mark {
    GOOD,
    QUIET,
    BAD
  }

  /** What became of one file, and what there is to say about it. */
  public record Line(Mark mark, String file, String outcome, String remarks) {}

  /**
   * @param fillIn what asks for the outlets and dates that are missing, empty where none is
   * @param resumable whether it was cancelled and can go on
   */
  public ReportWords {
    lines = List.copyOf(lines);
  }

  static ReportWords of(ImportReport report, Optional<String> fillIn, boolean resumable) {
    List<Line> lines = new ArrayList<>();
    for (Diagnostic one : report.diagnostics()) {
      lines.add(new Line(Mark.BAD, one.file(), Text.of("import.problem"), sentence(one)));
    }
    report.files().forEach(file -> lines.add(line(file)));
    return new ReportWords(headline(report), lines, fillIn, resumable);
  }

  private static String headline(ImportReport report) {
    List<String> parts = new ArrayList<>();
    for (FileReport.Outcome outcome : FileReport.Outcome.values()) {
      int files = report.count(outcome);
      if (files > 0) {
        parts.add(files + " " + Words.of(outcome));
      }
    }
    String counts = parts.isEmpty() ? Text.of("import.nothing") : String.join(" · ", parts);
    int links = report.newMeetingLinks() + report.newAnswerLinks();
    return (report.cancelled() ? Text.of("import.cancelled", counts) : counts)
        + (links == 0 ? "" : " · " + Text.of("import.links", links));
  }

  private static Line line(FileReport file) {
    String remarks =
        file.diagnostics().stream().map(ReportWords::sentence).collect(Collectors.joining("\n"));
    return switch (file.outcome()) {
      case IMPORTED ->
          new Line(
              Mark.GOOD,
              file.file(),
              Text.of("import.imported", file.claims(), file.responses()),
              remarks);
      case DUPLICATE -> new Line(Mark.QUIET, file.file(), Text.of("import.duplicate"), remarks);
      case FAILED -> new Line(Mark.BAD, file.file(), Text.of("import.failed"), remarks);
      case SKIPPED -> new Line(Mark.QUIET, file.file(), Text.of("import.skipped"), remarks);
    };
  }

  private static String sentence(Diagnostic one) {
    String place = one.line().map(line -> Text.of("import.line", line) + " ").orElse("");
    return place + one.message() + (one.remedy().isEmpty() ? "" : "; " + one.remedy());
  }
}
