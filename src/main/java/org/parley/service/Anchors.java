package org.parley.service;

import java.nio.file.Path;
import java.util.Optional;

/** What was noted of a log at other times, which it must still hold. */
public record Anchors(Optional<String> head, Optional<Path> checkpoint, Optional<String> signer) {
  /**
   * @param head the digest that an export or a backup gave
   * @param checkpoint the file of a checkpoint
   * @param signer the public key that must have signed the checkpoint, on one line
   */
  public Anchors {}

  /** Nothing was noted. */
  public static Anchors none() {
    return new Anchors(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
