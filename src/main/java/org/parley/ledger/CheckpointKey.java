package org.parley.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Ed25519 key that signs checkpoints, with its public half. */
public final class CheckpointKey {
  private static final int LINE = 64;
  private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]{1,100}");
  private static final Pattern FILE =
      Pattern.compile(
          "(?s)(?<verifier>[^\\n]+)\\n-----BEGIN PRIVATE KEY-----\\n(?<key>[A-Za-z0-9+/=\\n]+)"
              + "-----END PRIVATE KEY-----\\n?");

  private final VerifierKey verifier;
  private final PrivateKey key;

  private CheckpointKey(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /**
   * A new key.
   *
   * @param name who signs, without spaces and plus signs
   * @throws CheckpointException when the name has any
   */
  public static CheckpointKey generate(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new CheckpointException(
          "\"" + name + "\" cannot name a key: leave out spaces and plus signs");
    }
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new CheckpointKey(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime since 15 has Ed25519", e);
    }
  }

  /**
   * Reads the file that {@link #text()} gives.
   *
   * @throws CheckpointException when it is none, or its two halves do not fit
   */
  public static CheckpointKey read(String text) {
    Matcher matcher = FILE.matcher(text.replace("\r\n", "\n"));
    if (!matcher.matches()) {
      throw new CheckpointException("this is no key that new-key wrote");
    }
    CheckpointKey key =
        new CheckpointKey(
            VerifierKey.read(matcher.group("verifier")),
            decoded(matcher.group("key").replace("\n", "")));
    Checkpoint trial = new Checkpoint("trial", new TreeHead(0, ""), List.of(), List.of());
    if (!key.verifier.signed(trial.signedBy(key))) {
      throw new CheckpointException("the two halves of this key do not belong together");
    }
    return key;
  }

  private static PrivateKey decoded(String base64) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CheckpointException("the private half of this key cannot be read", e);
    }
  }

  /** The public half. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** Both halves as they are kept in a file: the public one on a line, the private one as PEM. */
  public String text() {
    return verifier.text()
        + "\n-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }

  /** Base64 of the bytes that name this key and of its signature of a text. */
  String sign(String body) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(body.getBytes(StandardCharsets.UTF_8));
      byte[] signed = signature.sign();
      byte[] hash = verifier.hash();
      byte[] both = Arrays.copyOf(hash, hash.length + signed.length);
      System.arraycopy(signed, 0, both, hash.length, signed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of Ed25519 signs every text", e);
    }
  }
}
