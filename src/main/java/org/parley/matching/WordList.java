package org.parley.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ParleyException;

/** Folded words of one kind, each with the form that stands for it. */
final class WordList {
  private static final String RESOURCE = "words.txt";

  private final Map<String, String> forms = new HashMap<>();

  /** The list of this name in the table beside this class. */
  static WordList named(String name) {
    WordList list = new WordList();
    rows().stream()
        .map(row -> row.split("\\|", 2))
        .filter(row -> row[0].strip().equals(name))
        .forEach(row -> list.add(row[1]));
    if (list.forms.isEmpty()) {
      throw new ParleyException("the table " + RESOURCE + " has no list \"" + name + "\"");
    }
    return list;
  }

  private void add(String row) {
    for (String entry : row.split(";", -1)) {
      List<String> spellings = List.of(entry.strip().split("\\s*=\\s*", -1));
      spellings.forEach(word -> forms.put(word, spellings.get(0)));
    }
  }

  boolean has(String word) {
    return forms.containsKey(word);
  }

  /** All its words, in the order of the alphabet. */
  List<String> entries() {
    return forms.keySet().stream().sorted().toList();
  }

  /** The form that stands for {@code word}. */
  Optional<String> form(String word) {
    return Optional.ofNullable(forms.get(word));
  }

  /** Whether any entry, of one word or several, stands in a folded text. */
  boolean anyIn(String folded) {
    String padded = ' ' + folded + ' ';
    return forms.keySet().stream().anyMatch(entry -> padded.contains(' ' + entry + ' '));
  }

  private static List<String> rows() {
    try (InputStream in = WordList.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ParleyException("the table " + RESOURCE + " is missing from this build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ParleyException("could not read the table " + RESOURCE, e);
    }
  }
}
