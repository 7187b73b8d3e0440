package org.parley.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.AnswerTargets.Target;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.extraction.event.EventCluster;
import org.parley.extraction.event.EventTimes;
import org.parley.extraction.response.Answer;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Explanation;
import org.parley.model.LinkState;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Response;
import org.parley.model.Span;
import org.parley.model.When;

/** Turns answers into responses, one for each speaker and kind, and links them to claims. */
final class ResponseWriter {
  private final Article article;
  private final Entities entities;
  private final AnswerTargets targets;
  private final Antecedents antecedents;
  private final List<Response> responses = new ArrayList<>();
  private final List<AnswerLink> links = new ArrayList<>();
  private final List<Answer> all = new ArrayList<>();
  private final List<Answer> refused = new ArrayList<>();

  ResponseWriter(
      Article article,
      Entities entities,
      EventTimes times,
      Map<EventCluster, Claim> claims,
      Antecedents antecedents) {
    this.antecedents = antecedents;
    this.entities = entities;
    this.article = article;
    this.targets = new AnswerTargets(entities, times, claims);
  }

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
      boolean answering = AnswerTargets.mayStandAlone(answer) || !targets.of(answer).isEmpty();
      boolean other = antecedents.isOfOther(answer) || antecedents.isAskedOfOther(answer);
      if (!answer.speakerWords().isEmpty() && answering && !other) {
        String key = answer.speakerWords() + "|" + answer.kind();
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
      } else {
        refused.add(answer);
      }
    }
    joinSpokespeople(joinHeadlines(new ArrayList<>(grouped.values()))).forEach(this::respond);
  }

  /** What a headline says of an answer belongs to the answer of that kind in the text below. */
  private static List<List<Answer>> joinHeadlines(List<List<Answer>> groups) {
    List<List<Answer>> joined = new ArrayList<>();
    for (List<Answer> group : groups) {
      Optional<List<Answer>> body =
          group.stream().allMatch(ResponseWriter::isHeadline)
              ? groups.stream()
                  .filter(o -> o.get(0).kind() == group.get(0).kind())
                  .filter(o -> o.stream().noneMatch(ResponseWriter::isHeadline))
                  .findFirst()
              : Optional.empty();
      body.ifPresentOrElse(o -> o.addAll(group), () -> joined.add(group));
    }
    return joined;
  }

  private static boolean isHeadline(Answer answer) {
    return answer.sentence().kind() != ParagraphKind.BODY;
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
        && person.speaker().filter(e -> isOfficialOf(e, last)).isPresent();
  }

  /** "The government rejected the account. 'No such meeting took place,' the minister said." */
  private boolean isOfficialOf(Entity person, Answer body) {
    return entities.isSpokesperson(person)
        || person.kind() == PartyKind.PERSON
            && body.speaker().filter(b -> entities.isOfficeOf(b, person)).isPresent();
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
    Map<String, Target> answered = new LinkedHashMap<>();
    group.forEach(a -> targets.of(a).forEach(t -> answered.putIfAbsent(t.claim().id(), t)));
    for (Target target : answered.values()) {
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
}
