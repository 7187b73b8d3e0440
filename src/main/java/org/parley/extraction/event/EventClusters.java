package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.lexicon.Trigger;
import org.parley.model.ClaimKind;
import org.parley.model.ParagraphKind;

/** Gathers mentions of one event: by parties, kind, place and definiteness, blocked by polarity. */
public final class EventClusters {
  /** Sentences behind an event in which somebody's whereabouts are still those of the event. */
  private static final int STAY_REACH = 2;

  private final List<EventCluster> clusters = new ArrayList<>();
  private final Entities entities;
  private final Set<EventMention> answered;
  private final Distinction distinction;
  private final Unfolding unfolding;
  private final SameSides sides;

  /**
   * Puts each mention, in order of the text, where it belongs.
   *
   * @param answered mentions inside a denial, a doubt or a refusal to comment
   * @param stays sentences that only say where somebody was
   */
  public EventClusters(
      List<EventMention> mentions,
      Entities entities,
      Set<EventMention> answered,
      EventTimes times,
      List<EventMention> stays) {
    this.distinction = new Distinction(mentions, entities, times);
    this.entities = entities;
    this.unfolding =
        new Unfolding(
            entities,
            mentions.stream()
                .filter(m -> m.sentence().kind() == ParagraphKind.BODY)
                .mapToInt(m -> m.sentence().index())
                .min()
                .orElse(0));
    this.sides = new SameSides(entities, unfolding);
    this.answered = answered;
    List<EventMention> pending = new ArrayList<>();
    List<EventMention> order = new ArrayList<>(mentions);
    order.sort(Comparator.comparing((EventMention m) -> isSecondary(m)));
    for (EventMention mention : order) {
      if (mention.isTelling()) {
        place(mention);
      } else {
        pending.add(mention);
      }
    }
    Renewals renewals = new Renewals(sides, distinction);
    for (EventMention mention : pending) {
      Optional<EventMention> again = renewals.of(mention, clusters);
      again.ifPresentOrElse(
          this::place, () -> pointed(mention).ifPresent(cluster -> cluster.add(mention)));
    }
    List.copyOf(clusters).forEach(this::headlineAlone);
    stays.forEach(this::completeWith);
    clusters.sort(Comparator.comparingInt(c -> c.mentions().get(0).sentence().index()));
  }

  /** Headlines and answers join what the story tells; they do not begin it. */
  private boolean isSecondary(EventMention mention) {
    return mention.sentence().kind() != ParagraphKind.BODY || answered.contains(mention);
  }

  /** A headline sums the story up: alone it tells no event beside the story's first one. */
  private void headlineAlone(EventCluster cluster) {
    boolean alone =
        cluster.telling().stream().noneMatch(m -> m.sentence().kind() == ParagraphKind.BODY);
    if (!alone) {
      return;
    }
    EventMention told = cluster.telling().get(0);
    clusters.stream()
        .filter(other -> other != cluster && unfolding.isFirst(other))
        .filter(other -> Unfolding.isAlike(other.telling().get(0), told))
        .filter(other -> !distinction.isOther(other, told))
        .filter(other -> other.telling().stream().noneMatch(m -> Distinction.isOpposite(m, told)))
        .findFirst()
        .ifPresent(
            other -> {
              cluster.mentions().forEach(other::accompany);
              clusters.remove(cluster);
            });
  }

  /** "The two spent an hour at the villa": where the event just told took place. */
  private void completeWith(EventMention stay) {
    int at = stay.sentence().index();
    boolean other =
        clusters.stream()
            .filter(c -> !c.placeNames().isEmpty() || sides.matched(c, stay) == 0)
            .anyMatch(c -> c.telling().stream().anyMatch(m -> m.sentence().index() == at));
    if (other) {
      return;
    }
    clusters.stream()
        .filter(c -> c.placeNames().isEmpty() && c.kind() != ClaimKind.CONTACT)
        .filter(c -> sides.matched(c, stay) > 0 && isBehind(c, at))
        .reduce((a, b) -> b)
        .ifPresent(c -> c.accompany(stay));
  }

  private static boolean isBehind(EventCluster cluster, int sentence) {
    return cluster.telling().stream()
        .filter(m -> m.sentence().kind() == ParagraphKind.BODY && !m.situation().planned())
        .mapToInt(m -> sentence - m.sentence().index())
        .anyMatch(gap -> gap >= 0 && gap <= STAY_REACH);
  }

  public List<EventCluster> all() {
    return List.copyOf(clusters);
  }

  private void place(EventMention mention) {
    Optional<EventCluster> same =
        clusters.stream().filter(c -> isSame(c, mention)).reduce((a, b) -> closer(a, b, mention));
    if (same.isPresent()) {
      same.get().name(unfolding.of(same.get(), mention));
      sides.again(same.get(), mention).forEach(same.get()::alias);
      same.get().add(mention);
    } else {
      EventCluster cluster = new EventCluster();
      cluster.add(mention);
      clusters.add(cluster);
    }
  }

  private EventCluster closer(EventCluster a, EventCluster b, EventMention mention) {
    if (distinction.isBackground(a) != distinction.isBackground(b)) {
      return distinction.isBackground(a) ? b : a;
    }
    int more = Integer.compare(sides.matched(b, mention), sides.matched(a, mention));
    return more > 0 || more == 0 && b.lastSentence() >= a.lastSentence() ? b : a;
  }

  private boolean isSame(EventCluster cluster, EventMention mention) {
    boolean polarity =
        answered.contains(mention)
            || cluster.telling().stream().allMatch(answered::contains)
            || cluster.telling().stream().noneMatch(m -> Distinction.isOpposite(m, mention));
    boolean alike =
        sides.same(cluster, mention)
            || sameJourney(cluster, mention)
            || !unfolding.of(cluster, mention).isEmpty()
            || isPointedAt(cluster, mention);
    return polarity && alike && !distinction.isOther(cluster, mention);
  }

  /** "The meeting was attended by …", right behind an event told of a group or of one party. */
  private boolean isPointedAt(EventCluster cluster, EventMention mention) {
    boolean group =
        cluster.parties().size() < 2 || cluster.parties().stream().allMatch(Entity::isPlural);
    EventMention last = cluster.mentions().get(cluster.mentions().size() - 1);
    int gap = mention.sentence().index() - last.sentence().index();
    boolean chained =
        entities.sameChain(mention.sentence(), mention.trigger(), last.sentence(), last.trigger());
    return mention.definite()
        && !mention.rule().verb()
        && gap >= 0
        && gap <= 2
        && (group || chained || isAttended(mention))
        && fits(cluster, mention);
  }

  /** "The meeting, which was also attended by Y": more of those who took part. */
  private static boolean isAttended(EventMention mention) {
    return mention.anchor().lemma().equals("attend")
        || mention.sentence().children(mention.trigger(), "acl").stream()
            .anyMatch(clause -> clause.lemma().equals("attend"));
  }

  /** A traveller and the meeting he travelled to. */
  private boolean sameJourney(EventCluster cluster, EventMention mention) {
    boolean journey =
        cluster.telling().stream().anyMatch(m -> m.kind() == ClaimKind.VISIT)
            || mention.kind() == ClaimKind.VISIT;
    boolean told =
        cluster.telling().stream()
            .anyMatch(m -> Math.abs(m.sentence().index() - mention.sentence().index()) <= 8);
    boolean pointing =
        mention.definite()
            && !mention.rule().verb()
            && mention.kind() == ClaimKind.VISIT
            && mention.sentence().index() - cluster.lastSentence() <= 2;
    return journey
        && told
        && (sides.matched(cluster, mention) >= 1 || isHeadline(cluster, mention))
        && (samePlace(cluster, mention) || pointing);
  }

  /** "Pope to visit Armenia": the journey that the story tells first. */
  private boolean isHeadline(EventCluster cluster, EventMention mention) {
    return mention.sentence().kind() != ParagraphKind.BODY
        && mention.parties().size() == 1
        && cluster.telling().stream().allMatch(m -> m.rule().frame() == Trigger.Frame.PLACE)
        && unfolding.isFirst(cluster);
  }

  private boolean samePlace(EventCluster cluster, EventMention mention) {
    List<String> there = cluster.placeNames();
    List<String> here = mention.placeNames();
    return here.stream().anyMatch(h -> there.stream().anyMatch(t -> entities.sameOrWithin(h, t)));
  }

  /** The event that "the meeting" points back to: the nearest one told, of a fitting kind. */
  private Optional<EventCluster> pointed(EventMention mention) {
    boolean verb = mention.rule().verb();
    boolean pointing = mention.definite() || isLasting(mention);
    if (mention.parties().isEmpty() && (verb || !pointing)
        || mention.rule().frame() == Trigger.Frame.PLACE
        || isSeveral(mention)) {
      return Optional.empty();
    }
    EventCluster best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (EventCluster cluster : clusters) {
      boolean party = mention.parties().isEmpty() || sides.matched(cluster, mention) > 0;
      if (!party || !fits(cluster, mention)) {
        continue;
      }
      for (EventMention told : cluster.mentions()) {
        int gap = mention.sentence().index() - told.sentence().index();
        boolean ahead = mention.sentence().kind() != ParagraphKind.BODY;
        int distance = (gap >= 0 ? gap : 10 - gap) + (distinction.isBackground(cluster) ? 20 : 0);
        if (distance < bestDistance && (gap >= 0 || ahead)) {
          bestDistance = distance;
          best = cluster;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "after seven hours of talks": how long the event lasted that was just told. */
  private static boolean isLasting(EventMention mention) {
    return NounEvents.isPortion(mention.sentence(), mention.trigger());
  }

  /** "these visits" are more than the one event told. */
  private static boolean isSeveral(EventMention mention) {
    return mention.trigger().pos().equals("NNS") && mention.kind() != ClaimKind.TALKS;
  }

  private static boolean fits(EventCluster cluster, EventMention mention) {
    ClaimKind b = mention.kind();
    if (Distinction.isCall(mention)) {
      return cluster.telling().stream()
          .anyMatch(m -> Distinction.isCall(m) || m.kind() == ClaimKind.CONTACT);
    }
    if (cluster.telling().stream().allMatch(Distinction::isCall)) {
      return b == ClaimKind.CONTACT;
    }
    boolean visit = cluster.kind() == ClaimKind.VISIT;
    return visit == (b == ClaimKind.VISIT) || visit && b == ClaimKind.MEETING;
  }
}
