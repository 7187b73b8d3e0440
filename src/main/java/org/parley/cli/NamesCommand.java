package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists parties with every spelling of their names. */
@Command(
    name = "names",
    description = "List the parties on file, every spelling of one party on one line.")
final class NamesCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  NamesCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.comparisonsForPrograms().names(console.out());
      } else {
        console.print(new ComparisonText(console.width()).names(ledger.comparisons().names()));
      }
    }
    return ExitCode.DONE;
  }
}
