package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.service.NotIntactException;
import org.parley.service.RestoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a ledger from a backup. */
@Command(
    name = "restore",
    description = "Make a ledger from a backup in a new folder, and check it before it is there.")
final class RestoreCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A backup, as parley backup writes it.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the new ledger; it must not hold one yet.")
  private Optional<Path> folder = Optional.empty();

  RestoreCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      report(workbench.restoring().restore(file.orElseThrow(), folder.orElseThrow()));
      return ExitCode.DONE;
    } catch (NotIntactException e) {
      console.tell("parley restore: " + e.getMessage());
      return ExitCode.NOT_INTACT;
    }
  }

  private void report(RestoreReport report) {
    console.print(
        "%s: %s and %s, intact."
            .formatted(
                report.folder(),
                Words.count(report.articles(), "article"),
                Words.count(report.entries(), "log entry", "log entries")));
    console.print("Head of the log: " + report.head());
    console.print("Open it with: " + workbench.commandLine("review --ledger " + report.folder()));
  }
}
