package org.parley.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the ledger as of a day. */
@Command(
    name = "as-known-on",
    description = "Show what was on record on a day, from the articles published until then.")
final class AsKnownOnCommand implements Callable<Integer> {
  @Mixin private Listing listing;

  @Parameters(paramLabel = "YYYY-MM-DD", description = "The last day of publication that counts.")
  private LocalDate day = LocalDate.MAX;

  AsKnownOnCommand(Workbench workbench, Console console) {
    listing = new Listing(workbench, console);
  }

  @Override
  public Integer call() {
    return listing.print(
        (text, found) -> text.known(found.knownOn(day)), (json, out) -> json.knownOn(day, out));
  }
}
