package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.service.ComparisonPrinting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parties that have not answered. */
@Command(
    name = "silent",
    description =
        "List parties said to have met with no response on file, and who answered how soon.")
final class SilentCommand implements Callable<Integer> {
  @Mixin private Listing listing;

  SilentCommand(Workbench workbench, Console console) {
    listing = new Listing(workbench, console);
  }

  @Override
  public Integer call() {
    return listing.print(
        (text, found) -> text.silent(found.accused()), ComparisonPrinting::accused);
  }
}
