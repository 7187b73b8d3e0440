package org.parley.ledger;

/**
 * One part of an article, such as a claim or a near miss, exactly as it is stored.
 *
 * @param id what it is found by in its article
 * @param payload its canonical JSON (the text itself for an article's text), or what became of it
 * @param digest SHA-256 of the payload when it was stored
 */
public record StoredFinding(String id, String payload, String digest) {
  /** The finding as it is first stored. */
  public static StoredFinding of(String id, String payload) {
    return new StoredFinding(id, payload, Sha256.of(payload));
  }

  /** Whether the payload is still the one that was stored. */
  public boolean intact() {
    return Sha256.of(payload).equals(digest);
  }
}
