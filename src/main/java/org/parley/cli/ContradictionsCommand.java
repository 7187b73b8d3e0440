package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.service.ComparisonPrinting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what cannot both be right. */
@Command(
    name = "contradictions",
    description =
        "List parties that deny and confirm the same meeting, and articles that cannot agree.")
final class ContradictionsCommand implements Callable<Integer> {
  @Mixin private Listing listing;

  ContradictionsCommand(Workbench workbench, Console console) {
    listing = new Listing(workbench, console);
  }

  @Override
  public Integer call() {
    return listing.print(
        (text, found) -> text.contradictions(found.contradictions()),
        ComparisonPrinting::contradictions);
  }
}
