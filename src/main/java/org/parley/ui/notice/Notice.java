package org.parley.ui.notice;

import java.util.Optional;

/** One message to the user: what happened and, if it went wrong, what to do. */
public record Notice(String text, boolean problem, Optional<String> detail, Optional<Offer> offer) {
  /**
   * @param detail what a developer would ask for, shown only when it is unfolded
   * @param offer what can be done about it with one press
   */
  public Notice {}

  /** A message without detail or offer. */
  public Notice(String text, boolean problem) {
    this(text, problem, Optional.empty(), Optional.empty());
  }

  /** A button of the message. */
  public record Offer(String words, Runnable action) {}
}
