package org.parley.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Source;
import org.parley.extraction.attribution.Sources;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.model.HopKind;
import org.parley.model.ParagraphKind;

/** Decides which of the sentences on one event say where the news of it comes from. */
final class Sourcing {
  /**
   * Where the news of an event comes from.
   *
   * @param mention the sentence that names the sources, or the lead where none does
   */
  record Account(EventMention mention, Sources sources) {}

  private static final int NEAR = 3;
  private static final Set<HopKind> HEARSAY =
      Set.of(HopKind.ANONYMOUS, HopKind.OUTLET, HopKind.DOCUMENT);

  private final Attribution attribution;
  private final Set<EventMention> answered;

  Sourcing(Attribution attribution, Set<EventMention> answered) {
    this.attribution = attribution;
    this.answered = answered;
  }

  /** The sentence that tells the event first: in the body if it is told there at all. */
  static EventMention lead(EventCluster cluster) {
    List<EventMention> telling = cluster.telling();
    return telling.stream()
        .filter(m -> m.sentence().kind() == ParagraphKind.BODY)
        .min(Comparator.comparingInt(m -> m.sentence().index()))
        .orElse(telling.get(0));
  }

  /**
   * The sources of the lead; where it has none, those of the sentence shown, or of one near to
   * either, if they bring the news and do not only speak of it.
   */
  Account of(EventCluster cluster, EventMention primary) {
    Account account = told(cluster, primary);
    List<Source> first =
        cluster.mentions().stream()
            .map(m -> attribution.firstReporter(m.sentence(), m.trigger()))
            .flatMap(sources -> sources.all().stream())
            .toList();
    return new Account(account.mention(), account.sources().behind(new Sources(first)));
  }

  private Account told(EventCluster cluster, EventMention primary) {
    EventMention lead = lead(cluster);
    Sources first = sources(lead);
    if (!first.isEmpty()) {
      return account(lead, first, primary);
    }
    boolean open = !lead.situation().isPlain();
    Sources own = sources(primary);
    if (!own.isEmpty() && (open || isHearsay(own))) {
      return account(primary, own, primary);
    }
    for (EventMention mention : cluster.mentions()) {
      boolean near = isNear(mention, lead) || isNear(mention, primary);
      boolean below = isHeadline(lead) && !isHeadline(mention);
      Sources other =
          below ? attribution.of(mention.sentence(), mention.trigger()) : sources(mention);
      boolean news = !mention.isTelling() || open || isHearsay(other);
      if (near && news && !other.isEmpty() && !answered.contains(mention)) {
        return account(mention, other, primary);
      }
    }
    boolean hedged = lead.situation().hedged();
    return new Account(
        lead, hedged ? attribution.reporter(lead.sentence()) : new Sources(List.of()));
  }

  private static Account account(EventMention from, Sources sources, EventMention primary) {
    boolean same = from.sentence().equals(primary.sentence());
    return new Account(from, same ? sources : sources.inherited());
  }

  private Sources sources(EventMention mention) {
    return mention.isTelling()
        ? attribution.of(mention.sentence(), mention.trigger())
        : attribution.announcing(mention.sentence(), mention.trigger());
  }

  private static boolean isHeadline(EventMention mention) {
    return mention.sentence().kind() != ParagraphKind.BODY;
  }

  private static boolean isNear(EventMention one, EventMention other) {
    return Math.abs(one.sentence().index() - other.sentence().index()) <= NEAR;
  }

  private static boolean isHearsay(Sources sources) {
    Optional<Source> teller = sources.teller();
    return sources.all().size() > 1
        || teller.filter(t -> HEARSAY.contains(t.hop().kind())).isPresent();
  }
}
