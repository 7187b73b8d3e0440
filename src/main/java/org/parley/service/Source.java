package org.parley.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleImporter;
import org.parley.importer.Imported;
import org.parley.model.Article;
import org.parley.model.Diagnostic;
import org.parley.model.Extraction;
import org.parley.model.RawDocument;

/**
 * One input of an import: a file or pasted text.
 *
 * @param name what reports call it
 * @param read reads it with the importer for it; may throw
 */
record Source(String name, Supplier<Imported> read) {

  static Source of(Path file, List<ArticleImporter> importers) {
    return new Source(file.toString(), () -> importerFor(file, importers).read(file));
  }

  static Source of(RawDocument document, ArticleImporter importer) {
    return new Source(document.fileName(), () -> importer.read(document));
  }

  /** Where none recognises the file, the last one says why it is no article. */
  private static ArticleImporter importerFor(Path file, List<ArticleImporter> importers) {
    return importers.stream()
        .filter(importer -> importer.recognises(file))
        .findFirst()
        .orElseGet(() -> importers.get(importers.size() - 1));
  }

  /** Makes an article of the input, without reading it for claims. */
  SourceReading readArticle() {
    return read(article -> Optional.empty());
  }

  /**
   * Reads the input through; whatever goes wrong becomes a diagnostic.
   *
   * @param wanted whether the article has to be read for claims
   */
  SourceReading read(ArticleReader reader, Predicate<Article> wanted) {
    return read(article -> Optional.of(article).filter(wanted).map(reader::read));
  }

  private SourceReading read(Function<Article, Optional<Extraction>> reader) {
    Optional<Imported> imported = Optional.empty();
    try {
      imported = Optional.of(read.get());
      return new SourceReading(
          imported, imported.get().article().flatMap(reader), imported.get().diagnostics());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(imported, e);
    }
  }

  private SourceReading failed(Optional<Imported> imported, Throwable failure) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    imported.ifPresent(one -> diagnostics.addAll(one.diagnostics()));
    diagnostics.add(
        Diagnostic.error(
            name,
            "it could not be read: " + Problems.inWords(failure),
            "nothing of it was stored; the other files are not affected"));
    return new SourceReading(Optional.empty(), Optional.empty(), diagnostics);
  }
}
