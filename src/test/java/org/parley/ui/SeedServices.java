package org.parley.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.parley.exporter.GroundsExporter;
import org.parley.exporter.JsonTimelineExporter;
import org.parley.extraction.ArticleReader;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Article;
import org.parley.model.Extraction;
import org.parley.service.BackupService;
import org.parley.service.ExplainService;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.service.VerifyService;
import org.parley.ui.settings.UiSettings;
import org.parley.ui.task.Background;
import org.parley.ui.task.SameThread;
import org.parley.ui.window.DeskServices;
import org.parley.ui.window.OpenDesk;
import org.parley.ui.window.WindowViewModel;

/** The real services on a ledger, with a reader that finds nothing in what is imported. */
public final class SeedServices {
  private static final ArticleReader FINDS_NOTHING =
      article -> new Extraction(article, List.of(), List.of(), List.of(), List.of());

  private SeedServices() {}

  public static ImportService imports(Ledger ledger) {
    return new ImportService(ledger, List.of(new PlainTextImporter()), FINDS_NOTHING);
  }

  public static ExportService exports(LedgerService ledger) {
    return new ExportService(
        ledger,
        List.of(new JsonTimelineExporter(id -> ledger.article(id).map(Article::text), "test")));
  }

  public static ExplainService explaining(Ledger ledger) {
    return new ExplainService(
        ledger, new GroundsExporter(id -> ledger.articles().find(id).map(Article::text)));
  }

  /** A window that does all its work at once. */
  public static WindowViewModel window(Ledger ledger, UiSettings settings) {
    return window(ledger, settings, new SameThread());
  }

  public static WindowViewModel window(Ledger ledger, UiSettings settings, Background background) {
    return window(ledger, settings, background, imports(ledger));
  }

  /** A window that imports in a way of its own. */
  public static WindowViewModel window(
      Ledger ledger, UiSettings settings, Background background, ImportService imports) {
    return new WindowViewModel(
        services(ledger, settings, Path.of("test-ledger"), imports),
        background,
        background,
        folder -> {});
  }

  /** A ledger in a folder as the window works on it; closing it closes the ledger. */
  public static OpenDesk desk(Ledger ledger, UiSettings settings, Path folder) {
    DeskServices services = services(ledger, settings, folder, imports(ledger));
    return new OpenDesk() {
      @Override
      public DeskServices services() {
        return services;
      }

      @Override
      public void close() {
        ledger.close();
      }
    };
  }

  private static DeskServices services(
      Ledger ledger, UiSettings settings, Path folder, ImportService imports) {
    LedgerService service = new LedgerService(ledger);
    return new DeskServices(
        imports,
        service,
        new SearchService(ledger),
        new ReviewService(ledger),
        exports(service),
        explaining(ledger),
        new VerifyService(ledger),
        new BackupService(ledger, folder.resolve("backups"), Clock.systemUTC()),
        settings,
        folder,
        () -> false);
  }
}
