package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.nlp.Token;
import org.parley.model.Precision;
import org.parley.model.When;

/**
 * The day of a visit that one event after another is told of: "was in Oslo on Tuesday for talks
 * with X … Later she also met Y".
 */
public final class Programme {
  private static final Set<String> GOES_ON =
      Set.of("also", "earlier", "later", "then", "separately", "afterwards", "afterward", "next");
  private static final int REACH = 12;

  private final EventTimes times;

  public Programme(EventTimes times) {
    this.times = times;
  }

  /** The day on which an event without a time of its own went on; none where nothing says so. */
  public When dayOf(EventCluster cluster, EventMention primary, List<EventCluster> all) {
    boolean past = primary.anchor().pos().matches("VBD|VBN") && !primary.situation().planned();
    if (!past || !goesOn(primary)) {
      return When.none();
    }
    return all.stream()
        .filter(other -> other != cluster && isBefore(other, primary))
        .filter(other -> sharesParty(other, cluster))
        .flatMap(other -> day(other).stream())
        .findFirst()
        .orElseGet(When::none);
  }

  private static boolean goesOn(EventMention primary) {
    Stream<Token> beside =
        Stream.of(primary.anchor(), primary.trigger())
            .flatMap(t -> primary.sentence().children(t, "advmod").stream());
    return beside.anyMatch(t -> GOES_ON.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isBefore(EventCluster other, EventMention primary) {
    return other.telling().stream()
        .mapToInt(m -> primary.sentence().index() - m.sentence().index())
        .anyMatch(gap -> gap > 0 && gap <= REACH);
  }

  private static boolean sharesParty(EventCluster other, EventCluster cluster) {
    return other.parties().stream().filter(Entity::isNamed).anyMatch(cluster.parties()::contains);
  }

  private Optional<When> day(EventCluster other) {
    return other.telling().stream()
        .map(mention -> times.of(other, mention))
        .filter(when -> when.precision() == Precision.DAY && when.earliest().isPresent())
        .findFirst();
  }
}
