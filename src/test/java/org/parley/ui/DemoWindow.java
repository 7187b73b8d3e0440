package org.parley.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.parley.ledger.Ledger;
import org.parley.service.LedgerService;
import org.parley.store.H2Ledgers;
import org.parley.ui.settings.FileSettings;

/** Opens the window on the seed articles as read by hand, to look at it. */
final class DemoWindow {
  private DemoWindow() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("parley-demo");
    try (Ledger ledger = new H2Ledgers(Clock.systemUTC()).openOrCreate(folder)) {
      if (args.length == 0) {
        SeedLedger.fill(ledger);
      }
      LedgerService service = new LedgerService(ledger);
      ReviewWindow.open(
          new UiServices(
              SeedServices.imports(ledger),
              service,
              SeedServices.exports(service),
              new FileSettings(folder.resolve("window.properties")),
              "~/Parley"));
    }
  }
}
