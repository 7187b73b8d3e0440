package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.model.Diagnostic;
import org.parley.service.ExtractReport;
import org.parley.service.FileReport.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what is found in each article as JSON, without a ledger. */
@Command(
    name = "extract",
    description = "Write what is found in each article of a folder as JSON, without a ledger.")
final class ExtractCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of articles.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write one JSON file per article to.")
  private Optional<Path> out = Optional.empty();

  ExtractCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path from = folder.orElseThrow();
    if (!Files.isDirectory(from)) {
      console.tell("parley extract: " + from + " is no folder; check its name");
      return ExitCode.FAILED;
    }
    ExtractReport report =
        workbench
            .extraction()
            .extract(
                from, out.orElseThrow(), new ExtractProgress(console, workbench::isInterrupted));
    report.diagnostics().stream().map(Diagnostic::inWords).forEach(console::print);
    console.print(summary(report));
    return report.anyFailed() || report.cancelled() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static String summary(ExtractReport report) {
    long written = count(report, Outcome.IMPORTED);
    long failed = count(report, Outcome.FAILED);
    long skipped = count(report, Outcome.SKIPPED);
    return (report.cancelled() ? "Stopped: " : "")
        + Words.count(written, "file")
        + " written to "
        + report.folder()
        + ", "
        + failed
        + " failed"
        + (skipped > 0 ? ", " + skipped + " skipped" : "");
  }

  private static long count(ExtractReport report, Outcome outcome) {
    return report.files().stream().filter(file -> file.outcome() == outcome).count();
  }
}
