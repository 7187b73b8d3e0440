package org.parley.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.Sourcing.Account;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Sources;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.Cues;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.event.Programme;
import org.parley.extraction.nlp.Token;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Explanation;
import org.parley.model.Modality;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Span;
import org.parley.model.When;

/** Turns the mentions of one event into one claim. */
final class ClaimWriter {
  private static final int MENTIONS_KEPT = 8;

  private final Article article;
  private final Entities entities;
  private final Attribution attribution;
  private final EventTimes times;
  private final Programme programme;
  private final Set<EventMention> answered;
  private final Set<EventMention> confirmed;
  private final Sourcing sourcing;
  private final Standing standing;
  private final ClaimRemarks remarks;

  ClaimWriter(
      Article article,
      Entities entities,
      Attribution attribution,
      EventTimes times,
      Cues cues,
      Set<EventMention> answered,
      Set<EventMention> confirmed) {
    this.article = article;
    this.entities = entities;
    this.attribution = attribution;
    this.times = times;
    this.programme = new Programme(times);
    this.answered = answered;
    this.confirmed = confirmed;
    this.sourcing = new Sourcing(attribution, answered);
    this.standing = new Standing(times, new Voices(entities, attribution), answered);
    this.remarks = new ClaimRemarks(attribution, times, cues);
  }

  Map<EventCluster, Claim> write(List<EventCluster> clusters) {
    Map<EventCluster, Claim> claims = new LinkedHashMap<>();
    for (EventCluster cluster : clusters) {
      if (WorthTelling.isWorthTelling(cluster)) {
        claims.put(cluster, claim(cluster, clusters));
      }
    }
    return claims;
  }

  private Claim claim(EventCluster cluster, List<EventCluster> all) {
    EventMention primary = primary(cluster);
    Account account = sourcing.of(cluster, primary);
    Sources sources = account.sources();
    boolean implicit =
        cluster.telling().stream().allMatch(answered::contains)
            && sources.all().stream().noneMatch(source -> source.hop().inherited())
            && (sources.isEmpty()
                || !attribution.isDismissed(primary.sentence(), primary.trigger()))
            && (!primary.situation().hedged() && !primary.reported()
                || attribution.isDismissed(primary.sentence(), primary.trigger()));
    Modality modality = standing.modality(cluster, primary, account, implicit);
    When when = when(cluster, primary, all);
    return new Claim(
        Digests.of(
            "claim",
            article.id(),
            primary.trigger().span().start(),
            primary.trigger().span().end()),
        article.id(),
        standing.kind(cluster, primary, modality),
        modality,
        passages(cluster, primary),
        parties(cluster, primary),
        places(cluster),
        when,
        implicit ? AttributionChain.ownVoice() : sources.chain(),
        implicit,
        primary.situation().generic(),
        new Explanation(
            primary.rule().id(),
            Optional.of(article.passage(primary.trigger().span())),
            remarks.of(cluster, primary, account, modality, when)));
  }

  private When when(EventCluster cluster, EventMention primary, List<EventCluster> all) {
    When own = times.of(cluster, primary);
    return own.equals(When.none()) ? programme.dayOf(cluster, primary, all) : own;
  }

  private EventMention primary(EventCluster cluster) {
    return cluster.telling().stream()
        .max(
            Comparator.comparingInt(this::worth)
                .thenComparing(m -> -m.sentence().index())
                .thenComparing(m -> -m.trigger().index()))
        .orElseThrow();
  }

  private int worth(EventMention m) {
    int named = (int) m.parties().stream().filter(Entity::isNamed).count();
    int worth = named * 2 + m.parties().size() + 2 * Math.min(2, m.places().size());
    worth -= m.sentence().kind() == ParagraphKind.BODY ? 0 : 6;
    worth -= m.situation().denied() || answered.contains(m) ? 6 : 0;
    worth -= m.situation().hypothetical() ? 3 : 0;
    worth -= confirmed.contains(m) ? 5 : 0;
    worth -= attribution.isQuoted(m.sentence(), m.trigger()) ? 1 : 0;
    worth -= m.kind() == ClaimKind.VISIT ? 2 : 0;
    worth -= m.situation().generic() || isPlural(m) ? 3 : 0;
    worth += times.of(m).isPresent() ? 2 : 0;
    return worth;
  }

  private static boolean isPlural(EventMention m) {
    return m.trigger().pos().equals("NNS") && m.kind() != ClaimKind.TALKS;
  }

  private List<Passage> passages(EventCluster cluster, EventMention primary) {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(primary.sentence().span());
    cluster.mentions().forEach(m -> spans.add(m.sentence().span()));
    return spans.stream().map(article::passage).toList();
  }

  /**
   * The parties, those of the primary mention first; a description that a name or an earlier
   * description covers becomes another form of that party.
   */
  private List<Party> parties(EventCluster cluster, EventMention primary) {
    Set<Entity> all = new LinkedHashSet<>(primary.parties());
    all.addAll(cluster.parties());
    List<Entity> kept = new ArrayList<>();
    Map<Entity, List<Entity>> forms = new LinkedHashMap<>();
    for (Entity party : all) {
      Optional<Entity> covering =
          party.isNamed()
              ? Optional.empty()
              : Optional.ofNullable(cluster.covered().get(party))
                  .or(() -> covering(party, all, kept, cluster));
      if (covering.isPresent()) {
        forms.computeIfAbsent(covering.get(), k -> new ArrayList<>()).add(party);
      } else {
        kept.add(party);
      }
    }
    List<Span> told = cluster.mentions().stream().map(m -> m.sentence().span()).toList();
    return kept.stream().map(p -> party(p, forms.getOrDefault(p, List.of()), told)).toList();
  }

  private Optional<Entity> covering(
      Entity party, Set<Entity> all, List<Entity> kept, EventCluster cluster) {
    return all.stream()
        .filter(o -> !o.equals(party) && covers(o, party, kept, cluster.telling()))
        .findFirst();
  }

  /** Groups are covered by the body they act for, single people by a person or by each other. */
  private boolean covers(
      Entity other, Entity described, List<Entity> kept, List<EventMention> mentions) {
    boolean body = described.isPlural() && other.isNamed() && other.kind() != PartyKind.PERSON;
    boolean person =
        !described.isPlural()
            && other.kind() == PartyKind.PERSON
            && mentions.stream().noneMatch(m -> m.stands(other, described));
    boolean alike =
        !other.isNamed() && other.isPlural() == described.isPlural() && kept.contains(other);
    boolean members = described.isPlural() && isOneOf(other, described, mentions);
    return (body || person || alike || members) && entities.canBeSame(other, described)
        || person && entities.fits(described, other);
  }

  /** "Union figures" told before, and now two of them by name. */
  private static boolean isOneOf(Entity person, Entity group, List<EventMention> mentions) {
    boolean apart =
        mentions.stream().noneMatch(m -> m.parties().containsAll(List.of(person, group)));
    return apart
        && person.kind() == PartyKind.PERSON
        && mentions.stream()
            .map(EventMention::parties)
            .filter(parties -> parties.contains(person))
            .anyMatch(
                parties -> parties.stream().filter(e -> e.kind() == PartyKind.PERSON).count() > 1);
  }

  private Party party(Entity entity, List<Entity> otherForms, List<Span> told) {
    Party party = party(article, entity, told);
    List<String> aliases = new ArrayList<>(party.aliases());
    otherForms.forEach(o -> aliases.add(o.name()));
    return new Party(party.name(), aliases, party.kind(), party.mentions());
  }

  /**
   * The party with some of its mentions.
   *
   * @param near sentences whose mentions are kept before those of others
   */
  static Party party(Article article, Entity entity, List<Span> near) {
    return new Party(
        entity.name(),
        entity.aliases(),
        entity.kind(),
        entity.mentions().stream()
            .sorted(Comparator.comparing(m -> near.stream().noneMatch(s -> s.contains(m))))
            .limit(MENTIONS_KEPT)
            .map(article::passage)
            .toList());
  }

  private List<Place> places(EventCluster cluster) {
    Map<String, List<Passage>> found = new LinkedHashMap<>();
    boolean named =
        cluster.mentions().stream().flatMap(m -> m.places().stream()).anyMatch(Token::isProper);
    for (EventMention mention : cluster.mentions()) {
      for (Token token : mention.places()) {
        if (named && token.pos().equals("NNS")) {
          continue;
        }
        String name =
            entities
                .namedAt(mention.sentence(), token)
                .map(Entity::name)
                .orElseGet(() -> entities.describe(mention.sentence(), token));
        found.computeIfAbsent(name, n -> new ArrayList<>()).add(article.passage(token.span()));
      }
    }
    List<Place> places = new ArrayList<>();
    found.forEach((name, passages) -> places.add(new Place(name, passages)));
    new Here(article)
        .of(cluster)
        .filter(town -> !found.containsKey(town.name()))
        .ifPresent(places::add);
    return places;
  }
}
