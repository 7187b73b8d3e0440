package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.parley.model.ParleyException;

/** The tables of names beside this class: columns divided by bars, cells by semicolons. */
final class PlaceTable {
  private PlaceTable() {}

  /** The rows of {@code resource}, each a list of cells; comments and empty lines left out. */
  static List<List<String>> rows(String resource) {
    try (InputStream in = PlaceTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ParleyException(
            "the table of places " + resource + " is missing from this build");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> split(line, "\\|"))
          .toList();
    } catch (IOException e) {
      throw new ParleyException("could not read the table of places " + resource, e);
    }
  }

  /** The values of one cell. */
  static List<String> values(String cell) {
    return split(cell, ";").stream().filter(value -> !value.isEmpty()).toList();
  }

  /** The spellings of one value, the canonical one first. */
  static List<String> spellings(String value) {
    return split(value, "=");
  }

  private static List<String> split(String text, String divider) {
    return Arrays.stream(text.split(divider, -1)).map(String::strip).toList();
  }
}
