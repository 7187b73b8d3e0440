package org.parley.app;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.cli.OpenLedger;
import org.parley.model.ParleyException;
import org.parley.ui.ReviewWindow;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.theme.SystemLook;
import org.parley.ui.window.DeskServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The review window, or the reason why there is none. */
final class Window {
  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private final Path dataFolder;
  private final Interruption interruption;

  Window(Path dataFolder, Interruption interruption) {
    this.dataFolder = dataFolder;
    this.interruption = interruption;
  }

  /** Shows the ledger until the window is closed; gives the reason when it cannot be opened. */
  Optional<String> show(OpenLedger ledger) {
    DeskServices services =
        new DeskServices(
            ledger.imports(),
            ledger.ledger(),
            ledger.search(),
            ledger.reviews(),
            ledger.exports(),
            ledger.explanations(),
            new FileSettings(dataFolder.resolve("window.properties")),
            ledger.folder().toString(),
            new SystemLook(System.getProperty("os.name", ""))::isDark);
    try {
      interruption.interruptible(() -> ReviewWindow.open(services));
      return Optional.empty();
    } catch (ParleyException e) {
      LOG.warn("No window", e);
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("No window", e);
      return Optional.of("the window could not be opened (" + e + ")");
    }
  }
}
