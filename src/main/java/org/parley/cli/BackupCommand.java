package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.cli.text.Words;
import org.parley.service.BackupReport;
import org.parley.service.BackupService;
import org.parley.service.NotIntactException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies the ledger to a dated file. */
@Command(
    name = "backup",
    description = {
      "Copy the ledger to a new dated file, read it again and check it.",
      "The oldest backups in the folder make room only after that."
    })
final class BackupCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to put it. Without it: backups in the ledger's folder.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "" + BackupService.USUALLY_KEPT,
      description = "How many backups the folder may hold; ${DEFAULT-VALUE} if not given.")
  private int keep = BackupService.USUALLY_KEPT;

  BackupCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      BackupService backups = ledger.backups();
      report(backups.backup(folder.orElse(backups.usualFolder()), keep));
      return ExitCode.DONE;
    } catch (NotIntactException e) {
      console.tell("parley backup: " + e.getMessage());
      return ExitCode.NOT_INTACT;
    }
  }

  private void report(BackupReport report) {
    console.print(
        "%s: %s and %s, read again and intact."
            .formatted(
                report.file(),
                Words.count(report.articles(), "article"),
                Words.count(report.entries(), "log entry", "log entries")));
    console.print("Head of the log: " + report.head());
    report.removed().forEach(old -> console.print("Removed " + old));
    console.print("Restore it with: " + restore(report));
  }

  private String restore(BackupReport report) {
    return workbench.commandLine("restore " + report.file() + " --ledger NEW_FOLDER");
  }
}
