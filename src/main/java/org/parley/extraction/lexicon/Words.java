package org.parley.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.ParleyException;

/**
 * Named classes of words, read from the resources {@code words.txt}, written by hand, and {@code
 * wordnet.txt}, drawn from WordNet.
 */
public final class Words {
  private final Map<String, Set<String>> classes;

  private Words(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** Reads the word classes that ship with the application. */
  public static Words load() {
    Map<String, Set<String>> classes = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : all()) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        classes.put(line.substring(1, line.length() - 1), current);
      } else {
        current.addAll(List.of(line.split("\\s+")));
      }
    }
    return new Words(classes);
  }

  private static List<String> all() {
    return Stream.of("words.txt", "wordnet.txt").flatMap(name -> lines(name).stream()).toList();
  }

  /** Whether {@code word}, in any case, belongs to the class. */
  public boolean is(String name, String word) {
    Set<String> members = classes.get(name);
    if (members == null) {
      throw new ParleyException("there is no word class '" + name + "'");
    }
    return members.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The lines of a resource of this package, trimmed, without comments and blank lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ParleyException("the resource " + resource + " is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
