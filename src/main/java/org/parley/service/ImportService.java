package org.parley.service;

import java.nio.file.Path;
import java.util.List;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleFiles;
import org.parley.importer.ArticleImporter;
import org.parley.importer.FoundFiles;
import org.parley.ledger.Ledger;
import org.parley.model.Diagnostic;
import org.parley.model.RawDocument;

/** Takes articles into a ledger: reads them, stores them with their findings, and links them. */
public final class ImportService {
  private static final String MACHINE = "import";

  private final Ledger ledger;
  private final List<ArticleImporter> importers;
  private final ArticleReader reader;
  private final String editor;
  private final Linking linking;

  /** Imports in the machine's own name. */
  public ImportService(Ledger ledger, List<ArticleImporter> importers, ArticleReader reader) {
    this(ledger, importers, reader, MACHINE);
  }

  /**
   * @param importers asked in this order; the last one also reads pasted text
   * @param editor whom the log names for the import
   */
  public ImportService(
      Ledger ledger, List<ArticleImporter> importers, ArticleReader reader, String editor) {
    if (importers.isEmpty()) {
      throw new IllegalArgumentException("an import needs at least one importer");
    }
    this.ledger = ledger;
    this.importers = List.copyOf(importers);
    this.reader = reader;
    this.editor = editor;
    this.linking = new Linking(ledger);
  }

  /**
   * Imports files and the files of folders, in the order of their names. Blocks; one file's failure
   * does not touch the others; the same file twice changes nothing.
   */
  public ImportReport importPaths(List<Path> paths, ImportListener listener) {
    FoundFiles found = ArticleFiles.expand(paths);
    List<Source> sources = found.files().stream().map(file -> Source.of(file, importers)).toList();
    return run(sources, found.diagnostics(), listener);
  }

  /** Imports bytes already at hand, such as pasted text, in the order given. */
  public ImportReport importDocuments(List<RawDocument> documents, ImportListener listener) {
    ArticleImporter last = importers.get(importers.size() - 1);
    List<Source> sources = documents.stream().map(one -> Source.of(one, last)).toList();
    return run(sources, List.of(), listener);
  }

  private ImportReport run(
      List<Source> sources, List<Diagnostic> problems, ImportListener listener) {
    linking.begin();
    ImportRun run = new ImportRun(ledger, reader, editor, listener);
    List<FileReport> files = run.store(sources);
    listener.linking();
    NewLinks links = linking.complete(run.recorded());
    ledger.makeDurable();
    return new ImportReport(files, problems, run.wasCancelled(), links.meetings(), links.answers());
  }
}
