package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what cannot both be right. */
@Command(
    name = "contradictions",
    description =
        "List parties that deny and confirm the same meeting, and articles that cannot agree.")
final class ContradictionsCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private Listing listing = new Listing();

  ContradictionsCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    return listing.print(
        workbench,
        console,
        ledger ->
            new ComparisonText(console.width())
                .contradictions(ledger.comparisons().contradictions()),
        ledger -> ledger.comparisonsForPrograms().contradictions(console.out()));
  }
}
