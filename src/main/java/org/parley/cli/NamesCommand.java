package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parties with every spelling of their names. */
@Command(
    name = "names",
    description = "List the parties on file, every spelling of one party on one line.")
final class NamesCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private Listing listing = new Listing();

  NamesCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    return listing.print(
        workbench,
        console,
        ledger -> new ComparisonText(console.width()).names(ledger.comparisons().names()),
        ledger -> ledger.comparisonsForPrograms().names(console.out()));
  }
}
