package org.parley.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger a list is of, and whether people or programs read it. */
final class Listing {
  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  /**
   * Opens the ledger and prints one of the two.
   *
   * @param forPeople the lines of the list
   * @param forPrograms writes the same list as JSON
   * @return the exit code
   */
  int print(
      Workbench workbench,
      Console console,
      Function<OpenLedger, List<String>> forPeople,
      Consumer<OpenLedger> forPrograms) {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        forPrograms.accept(ledger);
      } else {
        console.print(forPeople.apply(ledger));
      }
    }
    return ExitCode.DONE;
  }
}
