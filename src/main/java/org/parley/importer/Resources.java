package org.parley.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.model.ParleyException;

/** The data files that come with the importer. */
final class Resources {
  private Resources() {}

  /** The lines of a data file, without blank ones and comments. */
  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ParleyException("the data file " + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new ParleyException("reading the data file " + name + " failed", e);
    }
  }
}
