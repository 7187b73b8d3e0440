package org.parley.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.ArticleReader;
import org.parley.importer.Imported;
import org.parley.ledger.Ledger;
import org.parley.model.ArticleHeader;
import org.parley.model.Diagnostic;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;
import org.parley.service.FileReport.Outcome;

/** One batch of sources on its way into the ledger, written by the calling thread alone. */
final class ImportRun {
  private final Ledger ledger;
  private final ArticleReader reader;
  private final String editor;
  private final ImportListener listener;
  private final List<Extraction> recorded = new ArrayList<>();
  private boolean cancelled;

  ImportRun(Ledger ledger, ArticleReader reader, String editor, ImportListener listener) {
    this.ledger = ledger;
    this.reader = reader;
    this.editor = editor;
    this.listener = listener;
  }

  boolean wasCancelled() {
    return cancelled;
  }

  /** What was stored, in the order of the work. */
  List<Extraction> recorded() {
    return recorded;
  }

  /** Reads and stores all sources; one report each, in the order given. */
  List<FileReport> store(List<Source> sources) {
    Set<String> onFile = onFile();
    List<FileReport> reports = new ArrayList<>();
    listener.started(sources.size());
    try (ReadingQueue queue =
        new ReadingQueue(
            sources, source -> source.read(reader, article -> !onFile.contains(article.id())))) {
      for (Source source : sources) {
        listener.reading(reports.size(), source.name());
        FileReport report = cancelled ? FileReport.skipped(source.name()) : next(queue, source);
        reports.add(report);
        listener.done(reports.size(), sources.size(), report);
      }
    }
    return reports;
  }

  private Set<String> onFile() {
    Set<String> ids = new HashSet<>();
    for (ArticleHeader header : ledger.articles().headers()) {
      ids.add(header.id());
    }
    return Set.copyOf(ids);
  }

  private FileReport next(ReadingQueue queue, Source source) {
    Optional<SourceReading> reading = queue.next(listener::isCancelled);
    if (reading.isEmpty()) {
      cancelled = true;
      return FileReport.skipped(source.name());
    }
    return store(source, reading.get());
  }

  private FileReport store(Source source, SourceReading reading) {
    Optional<String> articleId = reading.articleId();
    if (articleId.isEmpty()) {
      return FileReport.failed(source.name(), reading.diagnostics());
    }
    if (reading.extraction().isEmpty()) {
      return report(source, Outcome.DUPLICATE, reading, 0, 0);
    }
    return record(source, reading, reading.extraction().get());
  }

  private FileReport record(Source source, SourceReading reading, Extraction found) {
    RawDocument document = reading.imported().map(Imported::document).orElseThrow();
    try {
      if (!ledger.articles().record(document, found, editor)) {
        return report(source, Outcome.DUPLICATE, reading, 0, 0);
      }
      recorded.add(found);
      return report(
          source, Outcome.IMPORTED, reading, found.claims().size(), found.responses().size());
    } catch (RuntimeException e) {
      List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
      diagnostics.add(
          Diagnostic.error(
              source.name(),
              "the ledger did not take it: " + Problems.inWords(e),
              "nothing of it was stored; import it again"));
      return FileReport.failed(source.name(), diagnostics);
    }
  }

  private static FileReport report(
      Source source, Outcome outcome, SourceReading reading, int claims, int responses) {
    return new FileReport(
        source.name(), outcome, reading.articleId(), claims, responses, reading.diagnostics());
  }
}
