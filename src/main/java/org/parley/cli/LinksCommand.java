package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists which claims and answers of different articles belong together, and why. */
@Command(
    name = "links",
    description = "List links between articles, the surest first, with the reasons.")
final class LinksCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  LinksCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.comparisonsForPrograms().links(console.out());
      } else {
        console.print(new ComparisonText(console.width()).links(ledger.comparisons().links()));
      }
    }
    return ExitCode.DONE;
  }
}
