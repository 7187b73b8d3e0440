package org.parley.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parley.cli.OpenLedger;
import org.parley.model.ParleyException;
import org.parley.ui.ReviewWindow;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.theme.SystemLook;
import org.parley.ui.window.DeskServices;
import org.parley.ui.window.OpenDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The review window, or the reason why there is none. */
final class Window {
  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private final UiSettings settings;
  private final Function<Path, OpenLedger> ledgers;
  private final Interruption interruption;

  /**
   * @param ledgers opens the ledger in a folder
   */
  Window(Path dataFolder, Function<Path, OpenLedger> ledgers, Interruption interruption) {
    this.settings = new FileSettings(dataFolder.resolve("window.properties"));
    this.ledgers = ledgers;
    this.interruption = interruption;
  }

  /** An open ledger as the window works on it. */
  private record Desk(OpenLedger ledger, DeskServices services) implements OpenDesk {
    @Override
    public void close() {
      ledger.close();
    }
  }

  /** Shows the ledger until the window is closed; gives the reason when it cannot be opened. */
  Optional<String> show(OpenLedger ledger) {
    try {
      interruption.interruptible(
          () -> ReviewWindow.open(desk(ledger), folder -> desk(ledgers.apply(folder))));
      return Optional.empty();
    } catch (ParleyException e) {
      LOG.warn("No window", e);
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("No window", e);
      return Optional.of("the window could not be opened (" + e + ")");
    }
  }

  private OpenDesk desk(OpenLedger ledger) {
    return new Desk(
        ledger,
        new DeskServices(
            ledger.imports(),
            ledger.ledger(),
            ledger.search(),
            ledger.reviews(),
            ledger.exports(),
            ledger.explanations(),
            ledger.verification(),
            ledger.backups(),
            settings,
            ledger.folder(),
            new SystemLook(System.getProperty("os.name", ""))::isDark));
  }
}
