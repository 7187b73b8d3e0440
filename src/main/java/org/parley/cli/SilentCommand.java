package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists parties that have not answered. */
@Command(
    name = "silent",
    description =
        "List parties said to have met with no response on file, and who answered how soon.")
final class SilentCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  SilentCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.comparisonsForPrograms().accused(console.out());
      } else {
        console.print(new ComparisonText(console.width()).silent(ledger.comparisons().accused()));
      }
    }
    return ExitCode.DONE;
  }
}
