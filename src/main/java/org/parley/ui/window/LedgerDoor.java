package org.parley.ui.window;

import java.nio.file.Path;

/** Opens ledgers for the window. */
public interface LedgerDoor {
  /**
   * Opens the ledger in a folder, an empty one where there is none yet; blocks.
   *
   * @throws org.parley.model.ParleyException when it is no ledger, damaged, or open elsewhere
   */
  OpenDesk open(Path folder);
}
