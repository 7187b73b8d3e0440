package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.cli.text.ComparisonText;
import org.parley.model.WithoutSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what rests on one source. */
@Command(
    name = "without",
    description =
        "Leave one source out and list the meetings that lose all or some of their support.")
final class WithoutCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(
      paramLabel = "SOURCE",
      description = "An outlet or another source, by any of its names.")
  private String source = "";

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  WithoutCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (source.isBlank()) {
      console.tell("parley without: SOURCE is empty; give the name of an outlet or source");
      return ExitCode.USAGE;
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      WithoutSource without = ledger.comparisons().without(source);
      if (without.lost().isEmpty() && without.weakened().isEmpty()) {
        return nothing(ledger);
      }
      if (json) {
        ledger.comparisonsForPrograms().without(without, console.out());
      } else {
        console.print(new ComparisonText(console.width()).without(without));
      }
    }
    return ExitCode.DONE;
  }

  private int nothing(OpenLedger ledger) {
    console.tell("parley without: no claim on file rests on " + source + "; the sources are:");
    ledger.comparisons().sourceNames().forEach(name -> console.tell("  " + name));
    return ExitCode.FAILED;
  }
}
