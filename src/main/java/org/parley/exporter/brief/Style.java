package org.parley.exporter.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of a brief and the policy under which a browser shows nothing else.
 *
 * @param sheet CSS without characters that HTML would have to escape
 */
record Style(String sheet) {
  static Style load() {
    try (InputStream in = Style.class.getResourceAsStream("brief.css")) {
      byte[] bytes = Objects.requireNonNull(in, "brief.css is missing").readAllBytes();
      return new Style(new String(bytes, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A content security policy that allows this sheet and neither scripts nor anything fetched. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + digest()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(sheet.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
