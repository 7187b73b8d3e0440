package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.model.ClaimQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What Parley does without a command: fill an empty ledger with the examples and show it. */
@Command(
    name = "parley",
    description = {
      "Keeps who claimed what about which meeting, and who answered.",
      "Without a command: opens the review window, or prints the ledger where there is no"
          + " display. An empty ledger is first filled with the articles in seeds/."
    })
final class ParleyCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  ParleyCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.open(location.folder())) {
      int imported = ledger.ledger().isEmpty() ? fill(ledger) : ExitCode.DONE;
      if (workbench.isInterrupted()) {
        return ExitCode.FAILED;
      }
      Optional<String> obstacle = workbench.showWindow(ledger);
      obstacle.ifPresent(why -> print(ledger, why));
      return imported;
    }
  }

  private int fill(OpenLedger ledger) {
    if (workbench.seeds().isEmpty()) {
      console.print(
          "The ledger in "
              + ledger.folder()
              + " is empty; fill it with: "
              + workbench.commandLine("import PATH"));
      return ExitCode.DONE;
    }
    console.print("The ledger in " + ledger.folder() + " is empty; taking in the examples.");
    return ImportCommand.take(ledger, List.of(workbench.seeds().orElseThrow()), workbench, console);
  }

  private void print(OpenLedger ledger, String why) {
    ClaimsCommand.print(ledger, ClaimQuery.all(), console);
    console.print("");
    console.print("No window: " + why + ".");
    console.print(
        "The same as JSON: "
            + workbench.commandLine("export --format json --out timeline.json" + where()));
  }

  private String where() {
    return location.folder().map(folder -> " --ledger " + folder).orElse("");
  }
}
