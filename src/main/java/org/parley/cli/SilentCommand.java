package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parties that have not answered. */
@Command(
    name = "silent",
    description =
        "List parties said to have met with no response on file, and who answered how soon.")
final class SilentCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private Listing listing = new Listing();

  SilentCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    return listing.print(
        workbench,
        console,
        ledger -> new ComparisonText(console.width()).silent(ledger.comparisons().accused()),
        ledger -> ledger.comparisonsForPrograms().accused(console.out()));
  }
}
