package org.parley.service;

import java.util.List;
import java.util.Optional;
import org.parley.importer.Imported;
import org.parley.model.Diagnostic;
import org.parley.model.Extraction;

/**
 * What reading one file gave.
 *
 * @param imported empty when the importer itself failed
 * @param extraction empty when there is no article, it is already on file, or reading it failed
 * @param diagnostics of the importer and of the reader
 */
record SourceReading(
    Optional<Imported> imported, Optional<Extraction> extraction, List<Diagnostic> diagnostics) {
  SourceReading {
    diagnostics = List.copyOf(diagnostics);
  }

  static SourceReading failed(Diagnostic diagnostic) {
    return new SourceReading(Optional.empty(), Optional.empty(), List.of(diagnostic));
  }

  /** Whether the file holds an article. */
  Optional<String> articleId() {
    return imported.flatMap(Imported::article).map(article -> article.id());
  }
}
