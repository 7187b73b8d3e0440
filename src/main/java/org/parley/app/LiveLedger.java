package org.parley.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.cli.OpenLedger;
import org.parley.exporter.ComparisonJson;
import org.parley.exporter.GroundsExporter;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Article;
import org.parley.service.BackupService;
import org.parley.service.CheckpointService;
import org.parley.service.ComparisonPrinting;
import org.parley.service.ComparisonService;
import org.parley.service.ExplainService;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.service.RereadService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.service.VerifyService;

/** The services on one open ledger, wired once. */
final class LiveLedger implements OpenLedger {
  private final Path folder;
  private final Ledger ledger;
  private final Clock clock;
  private final LedgerService reading;
  private final ReviewService reviews;
  private final ImportService imports;
  private final RereadService rereading;
  private final ExportService exports;
  private final ExplainService explanations;

  LiveLedger(
      Path folder,
      Ledger ledger,
      List<ArticleImporter> importers,
      ArticleReader reader,
      Clock clock) {
    this.folder = folder;
    this.ledger = ledger;
    this.clock = clock;
    this.reading = new LedgerService(ledger);
    this.reviews = new ReviewService(ledger);
    this.imports = new ImportService(ledger, importers, reader);
    this.rereading = new RereadService(ledger, importers, reader);
    Function<String, Optional<String>> texts = id -> ledger.articles().find(id).map(Article::text);
    this.explanations = new ExplainService(ledger, new GroundsExporter(texts));
    this.exports = new ExportService(reading, Formats.all(texts, Version.current()));
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public LedgerService ledger() {
    return reading;
  }

  @Override
  public SearchService search() {
    return new SearchService(ledger);
  }

  @Override
  public ExplainService explanations() {
    return explanations;
  }

  @Override
  public ComparisonService comparisons() {
    return new ComparisonService(ledger);
  }

  @Override
  public ComparisonPrinting comparisonsForPrograms() {
    return new ComparisonPrinting(
        comparisons(), new ComparisonJson(id -> ledger.articles().find(id).map(Article::text)));
  }

  @Override
  public ReviewService reviews() {
    return reviews;
  }

  @Override
  public ImportService imports() {
    return imports;
  }

  @Override
  public RereadService rereading() {
    return rereading;
  }

  @Override
  public ExportService exports() {
    return exports;
  }

  @Override
  public VerifyService verification() {
    return new VerifyService(ledger);
  }

  @Override
  public BackupService backups() {
    return new BackupService(ledger, folder.resolve("backups"), clock);
  }

  @Override
  public CheckpointService checkpoints() {
    return new CheckpointService(ledger, clock);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
