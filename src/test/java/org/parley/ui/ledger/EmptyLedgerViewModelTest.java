package org.parley.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.service.ImportListener;
import org.parley.service.LedgerService;
import org.parley.service.SearchService;
import org.parley.ui.SeedLedgers;
import org.parley.ui.SeedServices;
import org.parley.ui.filter.FilterViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.SameThread;

class EmptyLedgerViewModelTest {
  @TempDir Path folder;

  @Test
  void anEmptyLedgerSaysThatNothingWasImportedYetAndThenThatNothingWasFound() {
    try (Ledger ledger = SeedLedgers.empty(folder)) {
      LedgerViewModel model =
          new LedgerViewModel(
              new LedgerService(ledger),
              new SearchService(ledger),
              new SameThread(),
              new Notices(),
              new FilterViewModel(new FileSettings(folder.resolve("settings"))));
      assertEquals(Emptiness.LOADING, model.emptiness().get());
      model.refresh();
      assertEquals(Emptiness.NO_ARTICLES, model.emptiness().get());

      SeedServices.imports(ledger)
          .importPaths(
              java.util.List.of(Path.of("seeds", "003_48fe82d3630012ac.txt")),
              ImportListener.silent());
      model.refresh();

      assertEquals(Emptiness.NO_FINDINGS, model.emptiness().get());
      assertEquals(1, model.summary().get().articles());
    }
  }
}
