package org.parley.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.response.Answer;
import org.parley.extraction.response.NegatedEvents;
import org.parley.model.Claim;
import org.parley.model.Modality;
import org.parley.model.ParagraphKind;
import org.parley.model.ResponseKind;

/** Finds the claims that an answer is about. */
final class AnswerTargets {
  private static final int FAR = 12;
  private static final int OFTEN = 4;

  /** How much worse a claim may fit an answer to everything that was told. */
  private static final double ABOUT_AS_FIT = 1.5;

  /** Words up to this length are no ground to take two parties for akin. */
  private static final int SHORT_WORD = 4;

  private final Entities entities;
  private final EventTimes times;
  private final Map<EventCluster, Claim> claims;

  AnswerTargets(Entities entities, EventTimes times, Map<EventCluster, Claim> claims) {
    this.entities = entities;
    this.times = times;
    this.claims = claims;
  }

  /** A claim that an answer is about, and why. */
  record Target(Claim claim, double score, String reason) {}

  List<Target> of(Answer answer) {
    List<Target> named = named(answer);
    boolean tellsOther = answer.events().stream().anyMatch(EventMention::isTelling);
    return !named.isEmpty() || tellsOther && !answer.general()
        ? named
        : meant(answer).stream().filter(t -> isOfItsTime(t, answer)).toList();
  }

  private List<Target> named(Answer answer) {
    return claims.entrySet().stream()
        .filter(e -> e.getKey().mentions().stream().anyMatch(answer.events()::contains))
        .map(e -> new Target(e.getValue(), 0.9, "the answer names the event"))
        .toList();
  }

  /** A denial told of an earlier year does not answer what is reported now. */
  private boolean isOfItsTime(Target target, Answer answer) {
    if (answer.kind() != ResponseKind.DENIAL) {
      return true;
    }
    Optional<Integer> year = times.yearOf(answer.sentence());
    Optional<Integer> told = target.claim().when().earliest().map(LocalDate::getYear);
    return year.isEmpty() || told.filter(year.get()::equals).isPresent();
  }

  private List<Target> meant(Answer answer) {
    Optional<Target> likeliest = likeliest(answer);
    if (likeliest.isEmpty() || !answer.general() || !answer.events().isEmpty()) {
      return likeliest.map(List::of).orElse(List.of());
    }
    List<Target> all = new ArrayList<>(List.of(likeliest.get()));
    all.addAll(ofSameReport(likeliest.get().claim(), answer));
    ofSameStory(likeliest.get().claim(), answer).stream()
        .filter(t -> all.stream().noneMatch(o -> o.claim().id().equals(t.claim().id())))
        .forEach(all::add);
    return all;
  }

  /** "declined to comment": all that was told before of the same people, about as fit. */
  private List<Target> ofSameStory(Claim claim, Answer answer) {
    EventCluster first =
        claims.entrySet().stream()
            .filter(e -> e.getValue().id().equals(claim.id()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    double best = fit(first, claim, answer);
    return claims.entrySet().stream()
        .filter(e -> !e.getKey().equals(first) && gap(e.getKey(), answer) >= 0)
        .filter(
            e ->
                e.getKey().parties().stream()
                    .anyMatch(
                        p -> first.parties().stream().anyMatch(o -> entities.canBeSame(p, o))))
        .filter(e -> fit(e.getKey(), e.getValue(), answer) >= best - ABOUT_AS_FIT)
        .map(e -> new Target(e.getValue(), 0.5, "told before of the same people"))
        .toList();
  }

  /** "denied the report": everything that the same source had reported before. */
  private List<Target> ofSameReport(Claim claim, Answer answer) {
    if (claim.attribution().hops().isEmpty()) {
      return List.of();
    }
    String source = claim.attribution().hops().get(0).name();
    return claims.entrySet().stream()
        .filter(e -> !e.getValue().id().equals(claim.id()) && gap(e.getKey(), answer) >= 0)
        .filter(
            e ->
                e.getValue().attribution().hops().stream()
                    .limit(1)
                    .anyMatch(h -> h.name().equals(source)))
        .map(e -> new Target(e.getValue(), 0.6, "reported by the same source, " + source))
        .toList();
  }

  /** Of the claims told before the answer the one that best fits who answers, and what. */
  private Optional<Target> likeliest(Answer answer) {
    boolean before = claims.keySet().stream().anyMatch(c -> gap(c, answer) >= 0);
    boolean ahead = !before && !answer.events().isEmpty();
    return claims.entrySet().stream()
        .filter(e -> ahead || gap(e.getKey(), answer) >= 0)
        .max(
            Comparator.comparingDouble(
                (Map.Entry<EventCluster, Claim> e) -> fit(e.getKey(), e.getValue(), answer)))
        .map(e -> new Target(e.getValue(), 0.7, reason(e.getKey(), answer)));
  }

  private String reason(EventCluster cluster, Answer answer) {
    return isParty(cluster, answer)
        ? "the claim told nearest before the answer, in which the speaker has a part"
        : "the claim told nearest before the answer";
  }

  private double fit(EventCluster cluster, Claim claim, Answer answer) {
    double fit = -0.1 * Math.min(FAR, gap(cluster, answer));
    fit += isParty(cluster, answer) ? 3 : speaksForParty(cluster, answer) ? 2 : 0;
    fit -= claim.modality() == Modality.NEGATED ? 3 : 0;
    fit -= cluster.parties().stream().noneMatch(Entity::isNamed) ? 2 : 0;
    fit -= isOnlyBeside(cluster, answer) ? 4 : 0;
    fit -= isHeadline(cluster) ? 1 : 0;
    fit += 0.3 * Math.min(OFTEN, cluster.mentions().size());
    fit += claims.keySet().iterator().next().equals(cluster) ? 1.5 : 0;
    fit -= claim.generic() ? 1 : 0;
    fit += 0.8 * Math.min(2, named(cluster, answer));
    fit += isAkin(cluster, answer) ? 1.2 : 0;
    fit -= claim.implicit() && gap(cluster, answer) > 0 ? 2 : 0;
    return fit + answer.events().stream().mapToDouble(e -> likeness(cluster, e)).max().orElse(0);
  }

  /** How many parties of the event the sentence of the answer names beside its speaker. */
  private static long named(EventCluster cluster, Answer answer) {
    return cluster.parties().stream()
        .filter(p -> answer.speaker().filter(p::equals).isEmpty())
        .filter(p -> p.mentions().stream().anyMatch(m -> answer.sentence().span().contains(m)))
        .count();
  }

  /** "a commission spokesperson" and "commission officials": the speaker's words are a party's. */
  private static boolean isAkin(EventCluster cluster, Answer answer) {
    Set<String> words = properWords(answer.speakerWords());
    return cluster.parties().stream()
        .flatMap(p -> properWords(p.name()).stream())
        .anyMatch(words::contains);
  }

  private static Set<String> properWords(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > SHORT_WORD)
        .collect(Collectors.toSet());
  }

  /** How well an event that the answer speaks of, without telling it, fits a claim. */
  private double likeness(EventCluster cluster, EventMention event) {
    boolean journey = event.rule().frame() == Trigger.Frame.TRIP;
    boolean told =
        cluster.telling().stream()
            .anyMatch(m -> m.trigger().lemma().equals(event.trigger().lemma()));
    boolean kind = cluster.telling().stream().anyMatch(m -> m.rule().kind() == event.rule().kind());
    boolean toJourney =
        cluster.telling().stream().allMatch(m -> m.rule().frame() == Trigger.Frame.TRIP);
    long strangers =
        event.parties().stream()
            .filter(p -> cluster.parties().stream().noneMatch(o -> entities.canBeSame(p, o)))
            .count();
    return (told ? 1 : 0) + (kind ? 0.5 : 0) - (journey != toJourney ? 1.5 : 0) - 1.5 * strangers;
  }

  private static boolean isHeadline(EventCluster cluster) {
    return cluster.mentions().stream().allMatch(m -> m.sentence().kind() != ParagraphKind.BODY);
  }

  /** "pushed back against the reports and said they had spoken": told beside the answer only. */
  private static boolean isOnlyBeside(EventCluster cluster, Answer answer) {
    return cluster.mentions().stream().allMatch(m -> m.sentence().equals(answer.sentence()));
  }

  private static boolean isParty(EventCluster cluster, Answer answer) {
    return answer.speaker().filter(cluster.parties()::contains).isPresent();
  }

  private boolean speaksForParty(EventCluster cluster, Answer answer) {
    return cluster.parties().stream().anyMatch(p -> entities.speaksFor(answer.speakerWords(), p));
  }

  /**
   * Sentences between the nearest telling of the event and the answer; -1 when it is told later.
   */
  private static int gap(EventCluster cluster, Answer answer) {
    return cluster.mentions().stream()
        .mapToInt(m -> answer.sentence().index() - m.sentence().index())
        .filter(gap -> gap >= 0)
        .min()
        .orElse(-1);
  }

  /**
   * Whether an answer of this kind can stand although no claim of the article is known to be meant.
   */
  static boolean mayStandAlone(Answer answer) {
    Set<Trigger.Frame> journeys = Set.of(Trigger.Frame.TRIP);
    boolean weak =
        answer.rule().equals(NegatedEvents.WEAKEST)
            && answer.events().stream().noneMatch(EventMention::isTelling);
    return answer.kind() != ResponseKind.CONFIRMATION
        && !weak
        && answer.events().stream().anyMatch(e -> !journeys.contains(e.rule().frame()));
  }
}
