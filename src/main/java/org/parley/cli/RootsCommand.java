package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.parley.cli.text.ComparisonText;
import org.parley.model.SourceGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows on whom a meeting rests. */
@Command(
    name = "roots",
    description = "Show on whom a meeting rests, step by step with the words that say so.")
final class RootsCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Parameters(paramLabel = "ID", description = "A claim of the meeting, or enough of its id.")
  private String id = "";

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  RootsCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    IdLookup lookup = new IdLookup("roots", id, console);
    if (lookup.isEmpty()) {
      console.tell("parley roots: ID is empty; give the beginning of a claim's id");
      return ExitCode.USAGE;
    }
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      return ledger
          .ledger()
          .find(lookup.prefix())
          .<IntSupplier>match(
              claim -> () -> print(claim.entry().claim().id(), ledger),
              response -> () -> unknown(lookup.prefix()),
              article -> () -> unknown(lookup.prefix()),
              several -> () -> lookup.ambiguous(several),
              nothing -> () -> unknown(lookup.prefix()))
          .getAsInt();
    }
  }

  private int print(String claimId, OpenLedger ledger) {
    Optional<SourceGraph> graph = ledger.comparisons().sources(claimId);
    if (graph.isEmpty()) {
      console.tell("parley roots: claim " + claimId + " was rejected and rests on nothing");
      return ExitCode.FAILED;
    }
    if (json) {
      ledger.comparisonsForPrograms().sources(graph.get(), console.out());
    } else {
      console.print(new ComparisonText(console.width()).sources(graph.get()));
    }
    return ExitCode.DONE;
  }

  private int unknown(String prefix) {
    console.tell(
        "parley roots: no claim on file has an id that begins with "
            + prefix
            + "; parley claims lists them");
    return ExitCode.FAILED;
  }
}
