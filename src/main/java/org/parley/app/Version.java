package org.parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.parley.model.ParleyException;

/** The version of this application. */
final class Version {
  private static final String RESOURCE = "version.txt";

  private Version() {}

  static String current() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ParleyException(RESOURCE + " is missing from this installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new ParleyException(RESOURCE + " cannot be read", e);
    }
  }
}
