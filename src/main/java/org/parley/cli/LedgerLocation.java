package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerLocation {
  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      description = "The ledger's folder. Without it: PARLEY_LEDGER, else your own ledger.")
  private Optional<Path> folder = Optional.empty();

  Optional<Path> folder() {
    return folder;
  }
}
