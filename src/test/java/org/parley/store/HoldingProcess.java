package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;

/** Holds a ledger open until it is stopped. */
final class HoldingProcess {
  private HoldingProcess() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Ledger ledger =
        new H2Ledgers(Samples.clock(), new ClaimProjection()).openExisting(folder)) {
      ledger.makeDurable();
      System.out.println("open");
      System.in.read();
    }
  }
}
