package org.parley.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;

/**
 * How many entries a log has, and the root of the Merkle tree over their canonical texts, as RFC
 * 6962, section 2.1, builds it.
 */
public record TreeHead(long size, String root) {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /**
   * @param root Base64 of the 32 bytes of the root
   */
  public TreeHead {}

  /** The head over the entries given, by sequence. */
  public static TreeHead of(List<StoredEntry> log) {
    Deque<Subtree> left = new ArrayDeque<>();
    for (StoredEntry entry : log) {
      Subtree newest = new Subtree(1, leaf(entry.text()));
      while (!left.isEmpty() && left.element().leaves() == newest.leaves()) {
        newest = left.pop().joined(newest);
      }
      left.push(newest);
    }
    return new TreeHead(log.size(), Base64.getEncoder().encodeToString(root(left)));
  }

  private static byte[] root(Deque<Subtree> left) {
    if (left.isEmpty()) {
      return Sha256.algorithm().digest();
    }
    Subtree whole = left.pop();
    while (!left.isEmpty()) {
      whole = left.pop().joined(whole);
    }
    return whole.digest();
  }

  private static byte[] leaf(String text) {
    MessageDigest digest = Sha256.algorithm();
    digest.update(LEAF);
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A part of the tree. */
  private static final class Subtree {
    private final long leaves;
    private final byte[] digest;

    Subtree(long leaves, byte[] digest) {
      this.leaves = leaves;
      this.digest = digest;
    }

    long leaves() {
      return leaves;
    }

    byte[] digest() {
      return digest;
    }

    Subtree joined(Subtree right) {
      MessageDigest both = Sha256.algorithm();
      both.update(NODE);
      both.update(digest);
      return new Subtree(leaves + right.leaves, both.digest(right.digest));
    }
  }
}
