package org.parley.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * Checks a log from its stored text alone and names the first entry that does not hold; shares no
 * code with what writes the chain.
 */
public final class ChainVerifier {
  private ChainVerifier() {}

  /**
   * What is wrong with the first bad entry, in words; empty when the whole chain holds.
   *
   * @param log rows by sequence
   */
  public static Optional<String> firstProblem(List<StoredEntry> log) {
    String previous = "0".repeat(64);
    long expected = 1;
    for (StoredEntry entry : log) {
      Optional<String> problem = problem(entry, expected, previous);
      if (problem.isPresent()) {
        return problem;
      }
      previous = entry.digest();
      expected++;
    }
    return Optional.empty();
  }

  /**
   * Whether a log still holds the entry that was its newest when somebody noted its digest; a log
   * whose tail was cut off does not.
   *
   * @param log rows by sequence whose chain holds
   * @param noted 64 lower-case hexadecimal digits; 64 zeros for a log without entries
   */
  public static boolean holds(List<StoredEntry> log, String noted) {
    return noted.equals("0".repeat(64))
        || log.stream().anyMatch(entry -> entry.digest().equals(noted));
  }

  private static Optional<String> problem(StoredEntry entry, long expected, String previous) {
    if (entry.sequence() != expected) {
      return Optional.of(
          "entry %d of the log is missing; entry %d follows %d"
              .formatted(expected, entry.sequence(), expected - 1));
    }
    if (!entry.text().contains(",\"sequence\":" + expected + ",\"time\":\"")) {
      return Optional.of("entry %d of the log does not name its own number".formatted(expected));
    }
    if (!sha256(previous + '\n' + entry.text()).equals(entry.digest())) {
      return Optional.of(
          "entry %d of the log was changed after it was written".formatted(expected));
    }
    if (entry.decision().isEmpty()) {
      return Optional.of(
          "entry %d of the log holds a decision this version cannot read".formatted(expected));
    }
    return Optional.empty();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StringBuilder hex = new StringBuilder();
      for (byte b : digest.digest(text.getBytes(StandardCharsets.UTF_8))) {
        hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
      }
      return hex.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
