package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what cannot both be right. */
@Command(
    name = "contradictions",
    description =
        "List parties that deny and confirm the same meeting, and articles that cannot agree.")
final class ContradictionsCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  ContradictionsCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        ledger.comparisonsForPrograms().contradictions(console.out());
      } else {
        console.print(
            new ComparisonText(console.width())
                .contradictions(ledger.comparisons().contradictions()));
      }
    }
    return ExitCode.DONE;
  }
}
