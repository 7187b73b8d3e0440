package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists which claims and answers of different articles belong together, and why. */
@Command(
    name = "links",
    description = "List links between articles, the surest first, with the reasons.")
final class LinksCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private Listing listing = new Listing();

  LinksCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    return listing.print(
        workbench,
        console,
        ledger -> new ComparisonText(console.width()).links(ledger.comparisons().links()),
        ledger -> ledger.comparisonsForPrograms().links(console.out()));
  }
}
