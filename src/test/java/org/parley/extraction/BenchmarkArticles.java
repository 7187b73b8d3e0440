package org.parley.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.importer.ArticleFiles;
import org.parley.importer.PlainTextImporter;
import org.parley.model.Article;
import org.parley.model.RawDocument;

/**
 * A mix of articles as newspapers print them, of 90 to 700 words: the examples and two more tell of
 * meetings, twice as many tell of other things.
 */
final class BenchmarkArticles {
  private static final Path INVENTED =
      Path.of("src/test/resources/org/parley/extraction/benchmark");
  private static final List<String> MEETINGS = List.of("talks", "merger");
  private static final List<String> OTHERS =
      List.of("harbour", "results", "derby", "council", "trial", "science", "markets", "theatre");
  private static final int LONG = 6;

  private BenchmarkArticles() {}

  /** The articles in an order in which those with meetings are spread evenly. */
  static List<Article> all() throws IOException {
    List<Article> meetings = new ArrayList<>();
    for (Path seed : ArticleFiles.expand(List.of(Path.of("seeds"))).files()) {
      meetings.add(SharedReader.article(seed));
    }
    for (String name : MEETINGS) {
      meetings.add(article(name, text(name)));
    }
    List<Article> others = new ArrayList<>();
    for (String name : OTHERS) {
      others.add(article(name, text(name)));
    }
    for (int i = 0; i < LONG; i++) {
      String more = OTHERS.get((i + 1) % OTHERS.size());
      others.add(article(OTHERS.get(i) + "-" + more, text(OTHERS.get(i)) + beginning(more)));
    }
    List<Article> mixed = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      mixed.addAll(List.of(meetings.get(i), others.get(2 * i), others.get(2 * i + 1)));
    }
    return mixed;
  }

  /** How many words an article has. */
  static long words(Article article) {
    return Stream.of(article.text().split("\\s+")).count();
  }

  private static String beginning(String name) throws IOException {
    String[] paragraphs = text(name).split("\n\n");
    int half = paragraphs.length / 2 + 1;
    return "\n" + String.join("\n\n", List.of(paragraphs).subList(2, half)) + "\n";
  }

  private static String text(String name) throws IOException {
    return Files.readString(INVENTED.resolve(name + ".txt"));
  }

  private static Article article(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PlainTextImporter()
        .read(new RawDocument(name + ".txt", bytes))
        .article()
        .orElseThrow();
  }
}
