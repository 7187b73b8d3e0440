package org.parley.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.exporter.PredictionExporter;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleFiles;
import org.parley.importer.ArticleImporter;
import org.parley.importer.FoundFiles;
import org.parley.model.Diagnostic;
import org.parley.model.Extraction;
import org.parley.service.FileReport.Outcome;

/** Reads files and writes what was found in each, without a ledger. */
public final class ExtractService {
  private final List<ArticleImporter> importers;
  private final ArticleReader reader;
  private final PredictionExporter exporter;

  public ExtractService(
      List<ArticleImporter> importers, ArticleReader reader, PredictionExporter exporter) {
    this.importers = List.copyOf(importers);
    this.reader = reader;
    this.exporter = exporter;
  }

  /**
   * Reads the files of {@code dir} in the order of their names and writes one JSON file for each
   * into {@code out}, named like the article's file.
   */
  public ExtractReport extract(Path dir, Path out, ImportListener listener) {
    FoundFiles found = ArticleFiles.expand(List.of(dir));
    List<Path> files = found.files();
    List<Source> sources = files.stream().map(file -> Source.of(file, importers)).toList();
    List<FileReport> reports = new ArrayList<>();
    boolean cancelled = false;
    listener.started(files.size());
    try (ReadingQueue queue =
        new ReadingQueue(sources, source -> source.read(reader, article -> true))) {
      for (Path file : files) {
        listener.reading(reports.size(), file.toString());
        Optional<SourceReading> reading =
            cancelled ? Optional.empty() : queue.next(listener::isCancelled);
        cancelled = reading.isEmpty();
        FileReport report =
            reading
                .map(one -> write(file, out, one))
                .orElseGet(() -> FileReport.skipped(file.toString()));
        reports.add(report);
        listener.done(reports.size(), files.size(), report);
      }
    }
    return new ExtractReport(out, reports, found.diagnostics(), cancelled);
  }

  private FileReport write(Path file, Path out, SourceReading reading) {
    String name = file.toString();
    if (reading.extraction().isEmpty()) {
      return FileReport.failed(name, reading.diagnostics());
    }
    Extraction extraction = reading.extraction().get();
    try {
      AtomicFile.write(out.resolve(jsonName(file)), stream -> exporter.export(extraction, stream));
    } catch (RuntimeException e) {
      List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
      diagnostics.add(
          Diagnostic.error(
              name, Problems.inWords(e), "check the folder " + out + " and try again"));
      return FileReport.failed(name, diagnostics);
    }
    return new FileReport(
        name,
        Outcome.IMPORTED,
        reading.articleId(),
        extraction.claims().size(),
        extraction.responses().size(),
        reading.diagnostics());
  }

  private static String jsonName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ".json";
  }
}
