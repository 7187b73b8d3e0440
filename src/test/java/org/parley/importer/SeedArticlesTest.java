package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;

class SeedArticlesTest {
  @Test
  void theFiveSeedsSayWhatTheySayAboutThemselves() {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : ArticleFiles.expand(List.of(Path.of("seeds"))).files()) {
      Article article = new PlainTextImporter().read(file).article().orElseThrow();
      found.put(
          article.fileName().substring(0, 3),
          List.of(
              article.outlet().value().orElse("-") + " " + article.outlet().known(),
              article.published().value().map(Object::toString).orElse("-"),
              article.title().value().orElse("-")));
    }
    assertEquals(
        Map.of(
            "000", List.of("JNS STATED", "2025-07-27", "-"),
            "001", List.of("- UNKNOWN", "-", "-"),
            "002", List.of("Ynet INFERRED", "-", "Report: US held secret talks with Hamas"),
            "003", List.of("- UNKNOWN", "2023-12-17", "-"),
            "004",
                List.of(
                    "TASS STATED",
                    "2023-12-18",
                    "No official Turkish comment on alleged Hamas leaders' meeting, casting doubt"
                        + " on report")),
        found);
  }
}
