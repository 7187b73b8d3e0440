package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.lexicon.Trigger;
import org.parley.model.ClaimKind;

/**
 * Gathers mentions of one event: by parties, kind and definiteness, blocked by opposite polarity.
 */
public final class EventClusters {
  private final List<EventCluster> clusters = new ArrayList<>();

  /** Puts each mention, in order of the text, where it belongs. */
  public EventClusters(List<EventMention> mentions) {
    List<EventMention> pending = new ArrayList<>();
    for (EventMention mention : mentions) {
      if (mention.isTelling()) {
        place(mention);
      } else {
        pending.add(mention);
      }
    }
    for (EventMention mention : pending) {
      pointed(mention).ifPresent(cluster -> cluster.add(mention));
    }
  }

  public List<EventCluster> all() {
    return List.copyOf(clusters);
  }

  private void place(EventMention mention) {
    Optional<EventCluster> same =
        clusters.stream().filter(c -> isSame(c, mention)).reduce((a, b) -> b);
    if (same.isPresent()) {
      same.get().add(mention);
    } else {
      EventCluster cluster = new EventCluster();
      cluster.add(mention);
      clusters.add(cluster);
    }
  }

  private static boolean isSame(EventCluster cluster, EventMention mention) {
    int shared = cluster.shared(mention);
    boolean pair = shared >= 2;
    boolean journey = isJourney(cluster.kind()) && isJourney(mention.rule().kind()) && shared >= 1;
    boolean polarity = cluster.telling().stream().noneMatch(m -> isOpposite(m, mention));
    return (pair || journey) && polarity && compatible(cluster, mention);
  }

  private static boolean isOpposite(EventMention a, EventMention b) {
    boolean negated =
        a.situation().negated() != b.situation().negated()
            && !a.situation().denied()
            && !b.situation().denied();
    boolean planned = a.situation().planned() != b.situation().planned();
    return negated || planned;
  }

  private static boolean isJourney(ClaimKind kind) {
    return kind == ClaimKind.VISIT;
  }

  private static boolean compatible(EventCluster cluster, EventMention mention) {
    boolean call = isCall(mention);
    return cluster.telling().stream()
        .noneMatch(m -> isCall(m) != call && (isMeeting(m) || isMeeting(mention)));
  }

  private static boolean isCall(EventMention m) {
    return Set.of("call", "phone call", "phone", "telephone").contains(m.rule().lemma());
  }

  private static boolean isMeeting(EventMention m) {
    return m.rule().kind() == ClaimKind.MEETING;
  }

  /** The event that "the meeting" points back to: the nearest one told, of a fitting kind. */
  private Optional<EventCluster> pointed(EventMention mention) {
    if (!mention.definite() && mention.parties().isEmpty()
        || mention.rule().frame() == Trigger.Frame.PLACE) {
      return Optional.empty();
    }
    EventCluster best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (EventCluster cluster : clusters) {
      boolean party = mention.parties().isEmpty() || cluster.shared(mention) > 0;
      if (!party || !fits(cluster, mention)) {
        continue;
      }
      for (EventMention told : cluster.telling()) {
        int gap = mention.sentence().index() - told.sentence().index();
        int distance = gap >= 0 ? gap : 10 - gap;
        if (distance < bestDistance) {
          bestDistance = distance;
          best = cluster;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(EventCluster cluster, EventMention mention) {
    ClaimKind a = cluster.kind();
    ClaimKind b = mention.rule().kind();
    if (isCall(mention)) {
      return cluster.telling().stream()
          .anyMatch(m -> isCall(m) || m.rule().kind() == ClaimKind.CONTACT);
    }
    boolean visit = a == ClaimKind.VISIT;
    return a == b || visit == (b == ClaimKind.VISIT) || visit && b == ClaimKind.MEETING;
  }
}
