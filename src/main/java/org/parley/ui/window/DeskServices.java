package org.parley.ui.window;

import java.util.function.BooleanSupplier;
import org.parley.service.ExplainService;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.ui.settings.UiSettings;

/** What the window works with. */
public record DeskServices(
    ImportService imports,
    LedgerService ledger,
    SearchService search,
    ReviewService reviews,
    ExportService exports,
    ExplainService explaining,
    UiSettings settings,
    String ledgerLabel,
    BooleanSupplier systemDark) {
  /**
   * @param ledgerLabel where the ledger is kept, in words for the status bar
   * @param systemDark tells whether the desktop is dark; may block
   */
  public DeskServices {}
}
