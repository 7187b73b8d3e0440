package org.parley.importer;

import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.Diagnostic;
import org.parley.model.RawDocument;

/**
 * What an importer made of one file.
 *
 * @param article empty when the file holds no readable article; the diagnostics then say why
 */
public record Imported(
    RawDocument document, Optional<Article> article, List<Diagnostic> diagnostics) {
  public Imported {
    diagnostics = List.copyOf(diagnostics);
  }
}
