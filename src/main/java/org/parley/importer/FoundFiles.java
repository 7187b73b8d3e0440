package org.parley.importer;

import java.nio.file.Path;
import java.util.List;
import org.parley.model.Diagnostic;

/** The article files found behind some paths, each once, and what was wrong with the paths. */
public record FoundFiles(List<Path> files, List<Diagnostic> diagnostics) {
  public FoundFiles {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
