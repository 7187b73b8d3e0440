package org.parley.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of a key that signs checkpoints, by which anybody can check its signatures. */
public final class VerifierKey {
  /** What stands for Ed25519 in signed notes. */
  private static final byte ED25519 = 1;

  private static final int NAME_BYTES = 4;

  /** How a public key of Ed25519 is wrapped, before its 32 bytes (RFC 8410). */
  private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final Pattern FORM =
      Pattern.compile("(?<name>[^\\s+]+)\\+(?<hash>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/]+={0,2})");

  private final String name;
  private final byte[] raw;

  private VerifierKey(String name, byte[] raw) {
    this.name = name;
    this.raw = raw;
  }

  static VerifierKey of(String name, PublicKey key) {
    byte[] wrapped = key.getEncoded();
    return new VerifierKey(name, Arrays.copyOfRange(wrapped, WRAPPING.length, wrapped.length));
  }

  /**
   * Reads a key from its one line: name, eight digits of a digest, and the key.
   *
   * @throws CheckpointException when it is none
   */
  public static VerifierKey read(String line) {
    Matcher matcher = FORM.matcher(line.strip());
    if (matcher.matches()) {
      VerifierKey key = decoded(matcher.group("name"), matcher.group("key"));
      if (key.text().equals(line.strip())) {
        return key;
      }
    }
    throw new CheckpointException(
        "\"" + line.strip() + "\" is no key for checking: NAME+DIGITS+KEY, as new-key prints it");
  }

  private static VerifierKey decoded(String name, String base64) {
    try {
      byte[] typed = Base64.getDecoder().decode(base64);
      return new VerifierKey(name, Arrays.copyOfRange(typed, 1, Math.max(1, typed.length)));
    } catch (IllegalArgumentException e) {
      throw new CheckpointException("the key of " + name + " is cut off", e);
    }
  }

  /** The name that stands before its signatures. */
  public String name() {
    return name;
  }

  /** The key on one line, to be given to others. */
  public String text() {
    byte[] typed = new byte[1 + raw.length];
    typed[0] = ED25519;
    System.arraycopy(raw, 0, typed, 1, raw.length);
    return name
        + "+"
        + HexFormat.of().formatHex(hash())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /** Whether this key signed the checkpoint as it stands. */
  public boolean signed(Checkpoint checkpoint) {
    return checkpoint.signatures().stream()
        .filter(mark -> mark.name().equals(name))
        .anyMatch(mark -> isOurs(Checkpoint.bytes(mark), checkpoint.body()));
  }

  private boolean isOurs(byte[] mark, String body) {
    if (mark.length <= NAME_BYTES || !Arrays.equals(Arrays.copyOf(mark, NAME_BYTES), hash())) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initVerify(key());
      signature.update(body.getBytes(StandardCharsets.UTF_8));
      return signature.verify(mark, NAME_BYTES, mark.length - NAME_BYTES);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The bytes that stand before a signature of this key. */
  byte[] hash() {
    MessageDigest digest = Sha256.algorithm();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(ED25519);
    return Arrays.copyOf(digest.digest(raw), NAME_BYTES);
  }

  private PublicKey key() throws GeneralSecurityException {
    byte[] wrapped = Arrays.copyOf(WRAPPING, WRAPPING.length + raw.length);
    System.arraycopy(raw, 0, wrapped, WRAPPING.length, raw.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
  }
}
