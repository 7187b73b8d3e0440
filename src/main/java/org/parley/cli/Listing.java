package org.parley.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.parley.cli.text.ComparisonText;
import org.parley.service.ComparisonPrinting;
import org.parley.service.ComparisonService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A list of what articles say of each other: of which ledger, and for people or programs. */
final class Listing {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  Listing(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  /**
   * Opens the ledger and prints one of the two.
   *
   * @param forPeople the lines of the list
   * @param forPrograms writes the same list as JSON
   * @return the exit code
   */
  int print(
      BiFunction<ComparisonText, ComparisonService, List<String>> forPeople,
      BiConsumer<ComparisonPrinting, OutputStream> forPrograms) {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      if (json) {
        forPrograms.accept(ledger.comparisonsForPrograms(), console.out());
      } else {
        console.print(forPeople.apply(new ComparisonText(console.width()), ledger.comparisons()));
      }
    }
    return ExitCode.DONE;
  }
}
