package org.parley.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.cli.OpenLedger;
import org.parley.cli.Workbench;
import org.parley.exporter.PredictionExporter;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleImporter;
import org.parley.importer.PlainTextImporter;
import org.parley.service.ClaimProjection;
import org.parley.service.ExtractService;
import org.parley.service.RestoreService;
import org.parley.service.TimelineVerifyService;
import org.parley.store.H2Ledgers;

/** Puts the application together. */
final class LiveWorkbench implements Workbench {
  private final Settings settings;
  private final ArticleReader reader;
  private final Clock clock;
  private final Interruption interruption;
  private final List<ArticleImporter> importers = List.of(new PlainTextImporter());
  private final H2Ledgers ledgers;

  LiveWorkbench(Settings settings, ArticleReader reader, Clock clock, Interruption interruption) {
    this.settings = settings;
    this.reader = reader;
    this.clock = clock;
    this.ledgers = new H2Ledgers(clock, new ClaimProjection());
    this.interruption = interruption;
  }

  @Override
  public OpenLedger open(Optional<Path> folder) {
    Path place = folder.orElse(settings.ledgerFolder());
    return new LiveLedger(place, ledgers.openOrCreate(place), importers, reader, clock);
  }

  @Override
  public OpenLedger openExisting(Optional<Path> folder) {
    Path place = folder.orElse(settings.ledgerFolder());
    return new LiveLedger(place, ledgers.openExisting(place), importers, reader, clock);
  }

  @Override
  public ExtractService extraction() {
    return new ExtractService(importers, reader, new PredictionExporter());
  }

  @Override
  public TimelineVerifyService timelineVerification() {
    return new TimelineVerifyService(importers);
  }

  @Override
  public RestoreService restoring() {
    return new RestoreService(ledgers::draft);
  }

  @Override
  public Optional<Path> seeds() {
    return settings.seeds();
  }

  @Override
  public Optional<String> showWindow(OpenLedger ledger) {
    if (!settings.display()) {
      return Optional.of("there is no display");
    }
    return new Window(settings.dataFolder(), folder -> open(Optional.of(folder)), interruption)
        .show(ledger);
  }

  @Override
  public boolean isInterrupted() {
    return interruption.getAsBoolean();
  }

  @Override
  public String commandLine(String arguments) {
    return settings.launcher().line(arguments);
  }

  @Override
  public String version() {
    return Version.current();
  }
}
