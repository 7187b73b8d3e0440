package org.parley.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of invented articles with what a reading of each should give. */
record ArticleFolder(Path path) {
  /** Articles whose readings are right. */
  static final ArticleFolder RIGHT = named("articles");

  /** Articles of which something is still missed. */
  static final ArticleFolder MISSED = named("known-misses");

  private static ArticleFolder named(String name) {
    return new ArticleFolder(Path.of("src/test/resources/org/parley/extraction", name));
  }

  /** The names of the files that end so, without the ending. */
  TreeSet<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
      return names;
    }
  }

  Path article(String name) {
    return path.resolve(name + ".txt");
  }

  String text(String name, String ending) throws IOException {
    return Files.readString(path.resolve(name + ending));
  }
}
