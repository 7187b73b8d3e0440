package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the review window. */
@Command(name = "review", description = "Open the review window.")
final class ReviewCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  ReviewCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.open(location.folder())) {
      Optional<String> obstacle = workbench.showWindow(ledger);
      obstacle.ifPresent(
          why ->
              console.tell(
                  "parley review: " + why + "; parley claims prints the same ledger as text"));
      return obstacle.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }
}
