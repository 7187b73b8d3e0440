package org.parley.extraction.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ParleyException;
import org.parley.text.NameKey;

/** Reads the lists beside this class. */
final class GazetteerFile {
  private static final int COLUMNS = 4;

  private GazetteerFile() {}

  /** The organisations by the keys of all their names. */
  static Map<String, KnownOrganisation> organisations() {
    Map<String, KnownOrganisation> byKey = new HashMap<>();
    for (String line : lines("organisations.txt")) {
      List<String> cells = split(line, "\\|");
      if (cells.size() != COLUMNS) {
        throw new ParleyException(
            "organisations.txt: a line should have " + COLUMNS + " columns: " + line);
      }
      for (String names : split(cells.get(2), ";")) {
        List<String> spellings = split(names, "=");
        KnownOrganisation organisation = organisation(spellings.get(0), cells);
        spellings.forEach(name -> byKey.putIfAbsent(NameKey.of(name), organisation));
      }
    }
    return Map.copyOf(byKey);
  }

  private static KnownOrganisation organisation(String name, List<String> cells) {
    return new KnownOrganisation(
        name,
        GazetteerKind.valueOf(cells.get(0)),
        Optional.of(cells.get(1)).filter(code -> !code.equals("-")),
        cells.get(3).contains("government"),
        cells.get(3).contains("ambiguous"));
  }

  /** The classes of nouns by the name in brackets. */
  static Map<String, Set<String>> nouns() {
    Map<String, Set<String>> classes = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (String line : lines("nouns.txt")) {
      if (line.startsWith("[")) {
        open = classes.computeIfAbsent(line.replaceAll("[\\[\\]]", ""), key -> new HashSet<>());
      } else {
        open.addAll(split(line, ";"));
      }
    }
    return classes;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = GazetteerFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ParleyException("the list " + resource + " is missing from this build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ParleyException("could not read the list " + resource, e);
    }
  }

  private static List<String> split(String text, String divider) {
    return Arrays.stream(text.split(divider, -1)).map(String::strip).toList();
  }
}
