package org.parley.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the ledger as of a day. */
@Command(
    name = "as-known-on",
    description = "Show what was on record on a day, from the articles published until then.")
final class AsKnownOnCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "YYYY-MM-DD", description = "The last day of publication that counts.")
  private LocalDate day = LocalDate.MAX;

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  AsKnownOnCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.comparisonsForPrograms().knownOn(day, console.out());
      } else {
        console.print(new ComparisonText(console.width()).known(ledger.comparisons().knownOn(day)));
      }
    }
    return ExitCode.DONE;
  }
}
