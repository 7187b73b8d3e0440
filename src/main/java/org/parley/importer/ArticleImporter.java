package org.parley.importer;

import java.nio.file.Path;
import org.parley.model.RawDocument;

/**
 * Turns a file of one format into an article; bad input becomes diagnostics, never an exception.
 */
public interface ArticleImporter {
  /** Whether this importer is the one for the file, judged by its name and first bytes. */
  boolean recognises(Path file);

  /** Reads the file from disk. */
  Imported read(Path file);

  /** Reads bytes already at hand, such as pasted text. */
  Imported read(RawDocument document);
}
