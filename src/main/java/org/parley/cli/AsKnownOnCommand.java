package org.parley.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the ledger as of a day. */
@Command(
    name = "as-known-on",
    description = "Show what was on record on a day, from the articles published until then.")
final class AsKnownOnCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private Listing listing = new Listing();

  @Parameters(paramLabel = "YYYY-MM-DD", description = "The last day of publication that counts.")
  private LocalDate day = LocalDate.MAX;

  AsKnownOnCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    return listing.print(
        workbench,
        console,
        ledger -> new ComparisonText(console.width()).known(ledger.comparisons().knownOn(day)),
        ledger -> ledger.comparisonsForPrograms().knownOn(day, console.out()));
  }
}
