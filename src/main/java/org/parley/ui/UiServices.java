package org.parley.ui;

import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.ui.settings.UiSettings;

/** What the window works with. */
public record UiServices(
    ImportService imports,
    LedgerService ledger,
    ExportService exports,
    UiSettings settings,
    String ledgerLabel) {
  /**
   * @param ledgerLabel where the ledger is kept, in words for the status bar
   */
  public UiServices {}
}
