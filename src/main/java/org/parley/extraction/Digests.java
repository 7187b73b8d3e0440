package org.parley.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.model.ParleyException;

/** Ids of findings: digests of what they were found in and at. */
final class Digests {
  private Digests() {}

  /** SHA-256, in hex, of the parts joined by line feeds. */
  static String of(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(part).append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(joined.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new ParleyException("this Java has no SHA-256", e);
    }
  }
}
