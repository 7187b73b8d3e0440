package org.parley.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.exporter.TimelineCheck;
import org.parley.importer.ArticleFiles;
import org.parley.importer.ArticleImporter;
import org.parley.importer.FoundFiles;
import org.parley.model.Diagnostic;
import org.parley.model.ParleyException;

/** Checks an exported timeline against a folder of articles, without a ledger. */
public final class TimelineVerifyService {
  private final List<ArticleImporter> importers;

  public TimelineVerifyService(List<ArticleImporter> importers) {
    this.importers = List.copyOf(importers);
  }

  /**
   * Checks form and digest of the file and finds every quote again.
   *
   * @param articlesDir holds the articles under any names; they are recognised by their bytes
   */
  public VerifyReport timeline(Path file, Path articlesDir) {
    FoundFiles found = ArticleFiles.expand(List.of(articlesDir));
    Map<String, String> texts = texts(found.files());
    List<Diagnostic> problems = new ArrayList<>(found.diagnostics());
    problems.addAll(check(file, texts));
    return new VerifyReport(
        List.of("timeline " + file, texts.size() + " articles in " + articlesDir),
        Optional.empty(),
        problems);
  }

  private static List<Diagnostic> check(Path file, Map<String, String> texts) {
    TimelineCheck check = new TimelineCheck(id -> Optional.ofNullable(texts.get(id)));
    try {
      return check.check(file).stream()
          .map(words -> Diagnostic.error(file.toString(), words, "do not rely on this file"))
          .toList();
    } catch (ParleyException e) {
      return List.of(Diagnostic.error(file.toString(), Problems.inWords(e), "export it again"));
    }
  }

  private Map<String, String> texts(List<Path> files) {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      SourceReading reading = Source.of(file, importers).readArticle();
      reading
          .imported()
          .flatMap(imported -> imported.article())
          .ifPresent(article -> texts.put(article.id(), article.text()));
    }
    return texts;
  }
}
