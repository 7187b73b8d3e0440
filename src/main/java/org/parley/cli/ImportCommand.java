package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.Diagnostic;
import org.parley.service.FileReport.Outcome;
import org.parley.service.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes files and folders of articles into a ledger. */
@Command(
    name = "import",
    description = "Take articles into the ledger and find their claims and responses.")
final class ImportCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of articles.")
  private List<Path> paths = new ArrayList<>();

  ImportCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.open(location.folder())) {
      return take(ledger, paths, workbench, console);
    }
  }

  /** Imports with visible progress and returns the exit code. */
  static int take(OpenLedger ledger, List<Path> paths, Workbench workbench, Console console) {
    ImportReport report =
        ledger.imports().importPaths(paths, new ImportProgress(console, workbench::isInterrupted));
    report.diagnostics().stream().map(Diagnostic::inWords).forEach(console::print);
    console.print(summary(report));
    return report.anyFailed() || report.cancelled() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static String summary(ImportReport report) {
    String stopped = report.cancelled() ? "Stopped: " : "";
    return stopped
        + report.count(Outcome.IMPORTED)
        + " imported, "
        + report.count(Outcome.DUPLICATE)
        + " already on file, "
        + report.count(Outcome.FAILED)
        + " failed"
        + (report.cancelled() ? ", " + report.count(Outcome.SKIPPED) + " skipped" : "")
        + "; new links suggested: "
        + Words.count(report.newMeetingLinks(), "pair")
        + " of claims on one meeting, "
        + Words.count(report.newAnswerLinks(), "answer");
  }
}
