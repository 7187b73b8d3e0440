package org.parley.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventMention;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.lexicon.Trigger;
import org.parley.extraction.response.Answer;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Explanation;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/** Turns answers into responses, one for each speaker and kind, and links them to claims. */
final class ResponseWriter {
  private final Article article;
  private final Entities entities;
  private final EventTimes times;
  private final Map<EventCluster, Claim> claims;
  private final List<Response> responses = new ArrayList<>();
  private final List<AnswerLink> links = new ArrayList<>();
  private final List<Answer> all = new ArrayList<>();
  private final List<Answer> refused = new ArrayList<>();

  ResponseWriter(
      Article article, Entities entities, EventTimes times, Map<EventCluster, Claim> claims) {
    this.times = times;
    this.entities = entities;
    this.article = article;
    this.claims = claims;
  }

  /** A claim that an answer is about, and why. */
  private record Target(Claim claim, double score, String reason) {}

  List<Response> responses() {
    return responses;
  }

  List<AnswerLink> links() {
    return links;
  }

  /** Answers without a speaker, and those that answer no event. */
  List<Answer> refused() {
    return refused;
  }

  void write(List<Answer> answers) {
    all.addAll(answers);
    Map<String, List<Answer>> grouped = new LinkedHashMap<>();
    for (Answer answer : answers) {
      boolean gathering =
          answer.events().stream().anyMatch(e -> e.rule().frame() != Trigger.Frame.TRIP);
      boolean named = gathering && answer.kind() != ResponseKind.CONFIRMATION;
      if (!answer.speakerWords().isEmpty() && (named || !targets(answer).isEmpty())) {
        String key = answer.speakerWords() + "|" + answer.kind();
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
      } else {
        refused.add(answer);
      }
    }
    joinSpokespeople(new ArrayList<>(grouped.values())).forEach(this::respond);
  }

  /** A body and the person who speaks for it, side by side, give one response. */
  private List<List<Answer>> joinSpokespeople(List<List<Answer>> groups) {
    List<List<Answer>> joined = new ArrayList<>();
    for (List<Answer> group : groups) {
      Optional<List<Answer>> body =
          joined.stream().filter(o -> speaksFor(group.get(0), o)).findFirst();
      if (body.isPresent()) {
        body.get().addAll(0, group);
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  private boolean speaksFor(Answer person, List<Answer> others) {
    Answer last = others.get(others.size() - 1);
    boolean body = last.speaker().filter(e -> e.kind() != PartyKind.PERSON).isPresent();
    int gap = Math.abs(person.sentence().index() - last.sentence().index());
    return body
        && gap <= 1
        && person.kind() == last.kind()
        && person.speaker().filter(entities::isSpokesperson).isPresent();
  }

  private void respond(List<Answer> group) {
    Answer first = group.get(0);
    Span cue = first.cue().span();
    String id = Digests.of("response", article.id(), first.kind(), cue.start(), cue.end());
    Set<Span> spans = new LinkedHashSet<>();
    group.stream()
        .map(Answer::span)
        .sorted(Comparator.comparing((Span span) -> isShared(span, first)).thenComparing(s -> s))
        .forEach(spans::add);
    List<Passage> passages = spans.stream().map(article::passage).toList();
    responses.add(
        new Response(
            id,
            article.id(),
            first.kind(),
            speaker(first),
            passages,
            answered(group),
            When.none(),
            new Explanation(first.rule(), Optional.of(article.passage(cue)), List.of())));
    Map<String, Target> targets = new LinkedHashMap<>();
    group.forEach(a -> targets(a).forEach(t -> targets.putIfAbsent(t.claim().id(), t)));
    for (Target target : targets.values()) {
      links.add(
          new AnswerLink(
              id,
              target.claim().id(),
              LinkState.SUGGESTED,
              target.score(),
              List.of(target.reason())));
    }
  }

  /** Whether somebody else, or the same speaker otherwise, answers in the same sentence. */
  private boolean isShared(Span span, Answer own) {
    return all.stream()
        .filter(a -> a.span().equals(span))
        .anyMatch(a -> a.kind() != own.kind() || !a.speakerWords().equals(own.speakerWords()));
  }

  private Optional<Passage> answered(List<Answer> group) {
    return group.stream()
        .flatMap(a -> a.events().stream())
        .findFirst()
        .map(event -> article.passage(event.trigger().span()));
  }

  private Party speaker(Answer answer) {
    return answer
        .speaker()
        .map(entity -> ClaimWriter.party(article, entity, List.of(answer.sentence().span())))
        .orElseGet(
            () ->
                new Party(
                    answer.speakerWords(),
                    List.of(),
                    PartyKind.UNNAMED,
                    List.of(article.passage(answer.sentence().span()))));
  }

  /** A denial told of an earlier year does not answer what is reported now. */
  private boolean isOfItsTime(Target target, Answer answer) {
    Optional<Integer> year = times.yearOf(answer.sentence());
    Optional<Integer> told = target.claim().when().earliest().map(LocalDate::getYear);
    return year.isEmpty() || told.filter(year.get()::equals).isPresent();
  }

  private List<Target> targets(Answer answer) {
    return candidates(answer).stream().filter(t -> isOfItsTime(t, answer)).toList();
  }

  private List<Target> candidates(Answer answer) {
    List<Target> named = new ArrayList<>();
    for (Map.Entry<EventCluster, Claim> entry : claims.entrySet()) {
      boolean told = entry.getKey().mentions().stream().anyMatch(answer.events()::contains);
      if (told) {
        named.add(new Target(entry.getValue(), 0.9, "the answer names the event"));
      }
    }
    boolean tellsOther = answer.events().stream().anyMatch(EventMention::isTelling);
    if (!named.isEmpty() || tellsOther && !answer.general()) {
      return named;
    }
    Optional<Target> nearest = nearest(answer);
    if (nearest.isEmpty() || !answer.general() || !answer.events().isEmpty()) {
      return nearest.map(List::of).orElse(List.of());
    }
    List<Target> all = new ArrayList<>(List.of(nearest.get()));
    all.addAll(ofSameReport(nearest.get().claim(), answer));
    return all;
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

  /** The claim told last before the answer, one in which the speaker has a part first. */
  private Optional<Target> nearest(Answer answer) {
    return claims.entrySet().stream()
        .filter(e -> e.getValue().modality() != Modality.NEGATED)
        .filter(e -> gap(e.getKey(), answer) >= 0)
        .min(
            Comparator.comparing(
                    (Map.Entry<EventCluster, Claim> e) -> !concerns(e.getKey(), answer))
                .thenComparing(e -> gap(e.getKey(), answer)))
        .map(e -> new Target(e.getValue(), 0.7, "the claim told nearest before the answer"));
  }

  private static boolean concerns(EventCluster cluster, Answer answer) {
    return answer.speaker().filter(cluster.parties()::contains).isPresent();
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
}
