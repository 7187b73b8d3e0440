package org.parley.ui.window;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.parley.service.BackupService;
import org.parley.service.ExplainService;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.service.VerifyService;
import org.parley.ui.settings.UiSettings;

/** What the window works with. */
public record DeskServices(
    ImportService imports,
    LedgerService ledger,
    SearchService search,
    ReviewService reviews,
    ExportService exports,
    ExplainService explaining,
    VerifyService verification,
    BackupService backups,
    UiSettings settings,
    Path ledgerFolder,
    BooleanSupplier systemDark) {
  /**
   * @param ledgerFolder where the ledger is kept
   * @param systemDark tells whether the desktop is dark; may block
   */
  public DeskServices {}
}
