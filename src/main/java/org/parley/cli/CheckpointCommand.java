package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.service.NotIntactException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a checkpoint of the log. */
@Command(
    name = "checkpoint",
    description = {
      "Write down what the log holds, signed if you like, to be kept by somebody else.",
      "verify --checkpoint FILE then shows whether the log was cut off or made anew since."
    })
final class CheckpointCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final Console console;

  @Mixin private LedgerLocation location = new LedgerLocation();

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to put it.")
  private Path out = Path.of("checkpoint.txt");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The key that signs it, as new-key wrote it. Without it: unsigned.")
  private Optional<Path> key = Optional.empty();

  CheckpointCommand(Workbench workbench, Console console) {
    this.workbench = workbench;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (OpenLedger ledger = workbench.openExisting(location.folder())) {
      ledger.checkpoints().write(out, key).lines().forEach(console::print);
      console.print("Written to " + out + "; keep it away from the ledger.");
      return ExitCode.DONE;
    } catch (NotIntactException e) {
      console.tell("parley checkpoint: " + e.getMessage());
      return ExitCode.NOT_INTACT;
    }
  }
}
