package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.ArticleReader;
import org.parley.extraction.time.TimeFinder;
import org.parley.importer.ArticleImporter;
import org.parley.importer.Imported;
import org.parley.ledger.Ledger;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Diagnostic;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;
import org.parley.service.RereadArticle.Counts;
import org.parley.service.RereadArticle.Outcome;

/**
 * Reads articles on file again with the present rules. Findings that are as they were are left
 * alone, new ones are added; what changed or is gone is replaced, unless somebody decided on it:
 * then it stands, marked as obsolete. Every decision stands.
 */
public final class RereadService {
  private static final String MACHINE = "reread";

  private final Ledger ledger;
  private final ArticleImporter importer;
  private final ArticleReader reader;
  private final Redating redating = new Redating(new TimeFinder());

  /**
   * @param importers the last one makes the articles of the bytes on file
   */
  public RereadService(Ledger ledger, List<ArticleImporter> importers, ArticleReader reader) {
    if (importers.isEmpty()) {
      throw new IllegalArgumentException("a new reading needs at least one importer");
    }
    this.ledger = ledger;
    this.importer = importers.get(importers.size() - 1);
    this.reader = reader;
  }

  /**
   * Reads articles again, in the order of their ids. Blocks; one article's failure does not touch
   * the others; doing it twice changes nothing.
   *
   * @param articleIds empty for all articles on file
   */
  public RereadReport reread(List<String> articleIds, RereadListener listener) {
    List<ArticleHeader> wanted =
        articleIds.isEmpty() ? ledger.articles().headers() : ledger.articles().headers(articleIds);
    List<RereadArticle> reports = new ArrayList<>();
    boolean cancelled = false;
    try (ReadingQueue queue =
        new ReadingQueue(
            wanted.stream().map(this::source).toList(),
            source -> source.read(reader, article -> true))) {
      for (ArticleHeader header : wanted) {
        listener.reading(reports.size(), wanted.size(), header.fileName());
        Optional<SourceReading> reading =
            cancelled ? Optional.empty() : queue.next(listener::isCancelled);
        cancelled = reading.isEmpty();
        reports.add(reading.map(one -> taken(header, one)).orElseGet(() -> skipped(header)));
        listener.done(reports.size(), wanted.size(), reports.get(reports.size() - 1));
      }
    }
    if (reports.stream().anyMatch(report -> report.outcome() == Outcome.CHANGED)) {
      new Linking(ledger).complete(List.of());
      ledger.makeDurable();
    }
    return new RereadReport(reports, cancelled);
  }

  /** The article as it is made of its bytes now, or as it is on file where its text was another. */
  private Source source(ArticleHeader header) {
    return new Source(
        header.fileName(),
        () -> {
          RawDocument document = ledger.articles().document(header.id()).orElseThrow();
          Article stored = ledger.articles().find(header.id()).orElseThrow();
          Imported imported = importer.read(document);
          Article article =
              imported.article().filter(now -> now.text().equals(stored.text())).orElse(stored);
          return new Imported(document, Optional.of(article), List.of());
        });
  }

  private RereadArticle taken(ArticleHeader header, SourceReading reading) {
    if (reading.extraction().isEmpty()) {
      return failed(header, reading.diagnostics());
    }
    try {
      return recorded(header, reading.extraction().get());
    } catch (RuntimeException e) {
      return failed(
          header,
          List.of(
              Diagnostic.error(
                  header.fileName(),
                  "the ledger did not take the new reading: " + Problems.inWords(e),
                  "everything on it is as it was; read it again")));
    }
  }

  private RereadArticle recorded(ArticleHeader header, Extraction found) {
    Article stored = ledger.articles().find(header.id()).orElseThrow();
    RereadResult result =
        Rereading.of(ArticleOnFile.of(ledger, stored), found, List.of(), redating);
    if (result.changesAnything()) {
      ledger.log().append(MACHINE, result.reading());
    }
    return new RereadArticle(
        header.id(),
        header.fileName(),
        result.changesAnything() ? Outcome.CHANGED : Outcome.SAME,
        result.counts(),
        result.reading().unplaced(),
        List.of());
  }

  private static RereadArticle failed(ArticleHeader header, List<Diagnostic> diagnostics) {
    return new RereadArticle(
        header.id(), header.fileName(), Outcome.FAILED, Counts.NONE, List.of(), diagnostics);
  }

  private static RereadArticle skipped(ArticleHeader header) {
    return new RereadArticle(
        header.id(), header.fileName(), Outcome.SKIPPED, Counts.NONE, List.of(), List.of());
  }
}
