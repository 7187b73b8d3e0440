package org.parley.extraction;

import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.model.ClaimKind;

/** Which events are told firmly enough to be claims. */
final class WorthTelling {
  private WorthTelling() {}

  /** A wish or a question about a journey alone is no claim. */
  static boolean isWorthTelling(EventCluster cluster) {
    return cluster.telling().stream()
        .anyMatch(m -> !(m.situation().hypothetical() && (isVisit(m) || isOfAnybody(m))));
  }

  private static boolean isVisit(EventMention mention) {
    return mention.kind() == ClaimKind.VISIT;
  }

  /** "would bring a source and a courier together": nobody in particular. */
  private static boolean isOfAnybody(EventMention mention) {
    return mention.parties().stream().allMatch(p -> !p.isNamed() && p.name().matches("(?i)an? .*"));
  }
}
