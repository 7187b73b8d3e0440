package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.service.ComparisonPrinting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists which claims and answers of different articles belong together, and why. */
@Command(
    name = "links",
    description = "List links between articles, the surest first, with the reasons.")
final class LinksCommand implements Callable<Integer> {
  @Mixin private Listing listing;

  LinksCommand(Workbench workbench, Console console) {
    listing = new Listing(workbench, console);
  }

  @Override
  public Integer call() {
    return listing.print((text, found) -> text.links(found.links()), ComparisonPrinting::links);
  }
}
