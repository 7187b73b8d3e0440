package org.parley.ui.finding;

import java.util.Optional;

/**
 * What is to be looked at after something was recorded.
 *
 * @param target empty for what is selected already
 * @param unreviewed whether to go on to the next claim that nobody has reviewed
 */
public record Next(Optional<Target> target, boolean unreviewed) {
  /** Keeps the selection. */
  public static Next stay() {
    return new Next(Optional.empty(), false);
  }

  public static Next to(Target target) {
    return new Next(Optional.of(target), false);
  }

  /** Goes on to the next claim that nobody has reviewed. */
  public static Next toUnreviewed() {
    return new Next(Optional.empty(), true);
  }
}
