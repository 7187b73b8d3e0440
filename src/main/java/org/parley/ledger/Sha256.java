package org.parley.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.model.ParleyException;

/** SHA-256 digests in lower-case hex, as they identify articles and chain entries. */
public final class Sha256 {
  private Sha256() {}

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(algorithm().digest(bytes));
  }

  /** The digest of the UTF-8 bytes of {@code text}; half a surrogate pair has none and throws. */
  public static String of(String text) {
    MessageDigest digest = algorithm();
    digest.update(utf8(text));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static ByteBuffer utf8(String text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new ParleyException("a text holds half of a character and has no digest", e);
    }
  }

  /** For digests over more than is held at once. */
  public static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
