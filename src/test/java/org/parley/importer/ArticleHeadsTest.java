package org.parley.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Article;
import org.parley.model.Diagnostic;
import org.parley.model.Evidenced;
import org.parley.model.Paragraph;

class ArticleHeadsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/parley/importer/heads");

  @ParameterizedTest
  @MethodSource("names")
  void anArticleIsReadAsItsExpectationSays(String name) throws IOException {
    Imported imported = new PlainTextImporter().read(FOLDER.resolve(name + ".txt"));
    assertEquals(
        Files.readString(FOLDER.resolve(name + ".expected")),
        inWords(imported.article().orElseThrow(), imported.diagnostics()));
  }

  @Test
  void everyArticleHasAnExpectationAndTheOtherWayRound() throws IOException {
    assertEquals(endings(".txt"), endings(".expected"));
  }

  static TreeSet<String> names() throws IOException {
    return endings(".txt");
  }

  private static TreeSet<String> endings(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
      return names;
    }
  }

  private static String inWords(Article article, List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    lines.add("outlet: " + inWords(article.outlet()));
    lines.add("published: " + inWords(article.published()));
    lines.add("title: " + inWords(article.title()));
    lines.add("url: " + article.url().orElse("-"));
    diagnostics.forEach(d -> lines.add(d.severity() + ": " + d.message()));
    for (Paragraph paragraph : article.paragraphs()) {
      String words = paragraph.span().in(article.text()).replace('\n', ' ');
      lines.add(paragraph.kind() + ": " + words);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String inWords(Evidenced<?> value) {
    return value
        .value()
        .map(
            known ->
                known
                    + " ("
                    + value.known()
                    + ", "
                    + value.rule().orElseThrow()
                    + ": "
                    + value.passage().orElseThrow().quote().replace('\n', ' ')
                    + ")")
        .orElse("-");
  }
}
