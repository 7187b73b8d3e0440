package org.parley.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a short text that somebody named. */
final class TextFile {
  private static final long LONGEST = 1 << 20;

  private TextFile() {}

  /**
   * @param what the file is, for the message when it cannot be read
   * @throws ServiceException when there is no such file, or it is no short text
   */
  static String read(Path file, String what) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ServiceException(what + " in " + file + " cannot be read; check its name");
    }
    try {
      if (Files.size(file) > LONGEST) {
        throw new ServiceException(what + " in " + file + " is far too long; check its name");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new ServiceException(
          "could not read %s in %s: %s; check its name".formatted(what, file, Problems.inWords(e)),
          e);
    }
  }
}
