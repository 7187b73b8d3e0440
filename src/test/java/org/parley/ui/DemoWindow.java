package org.parley.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.store.H2Ledgers;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.window.DeskServices;

/** Opens the window on the seed articles, or on so many made-up ones, to look at it. */
final class DemoWindow {
  private DemoWindow() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("parley-demo");
    try (Ledger ledger =
        new H2Ledgers(Clock.systemUTC(), new ClaimProjection()).openOrCreate(folder)) {
      if (args.length == 0) {
        SeedLedger.fill(ledger);
      } else {
        InventedLedger.fill(ledger, Integer.parseInt(args[0]));
      }
      LedgerService service = new LedgerService(ledger);
      ReviewWindow.open(
          new DeskServices(
              SeedServices.imports(ledger),
              service,
              new SearchService(ledger),
              new ReviewService(ledger),
              SeedServices.exports(service),
              SeedServices.explaining(ledger),
              new FileSettings(folder.resolve("window.properties")),
              "~/Parley",
              () -> false));
    }
  }
}
