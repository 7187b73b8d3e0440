package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.service.ComparisonPrinting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parties with every spelling of their names. */
@Command(
    name = "names",
    description = "List the parties on file, every spelling of one party on one line.")
final class NamesCommand implements Callable<Integer> {
  @Mixin private Listing listing;

  NamesCommand(Workbench workbench, Console console) {
    listing = new Listing(workbench, console);
  }

  @Override
  public Integer call() {
    return listing.print((text, found) -> text.names(found.names()), ComparisonPrinting::names);
  }
}
