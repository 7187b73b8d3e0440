package org.parley.matching;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.MeetingLink;
import org.parley.model.Response;

/**
 * All suggestions between the articles it was given, kept up to date article by article: which
 * claims are of one meeting, and which response answers claims of other articles.
 */
public final class LinkSuggestions {
  private final UnaryOperator<List<MeetingLink>> decided;
  private final MeetingIndex meetings = new MeetingIndex();
  private final Map<String, SourcedClaim> claims = new HashMap<>();
  private final Map<String, SourcedResponse> responses = new HashMap<>();
  private final Map<String, List<AnswerLink>> ownAnswers = new HashMap<>();
  private final Map<String, List<AnswerLink>> passedOn = new HashMap<>();
  private final Set<String> fresh = new TreeSet<>();

  /**
   * @param decided puts what editors made of the links over suggestions
   */
  public LinkSuggestions(UnaryOperator<List<MeetingLink>> decided) {
    this.decided = decided;
  }

  /** Suggestions to add and to take back. */
  public record Changes(LinkChanges<MeetingLink> meetings, LinkChanges<AnswerLink> answers) {}

  /**
   * Takes in what was found in one article.
   *
   * @param answers the links between these responses and claims, as editors left them
   */
  public void add(
      ArticleHeader article, List<Claim> found, List<Response> said, List<AnswerLink> answers) {
    for (Claim claim : found) {
      SourcedClaim sourced = new SourcedClaim(claim, article);
      claims.put(claim.id(), sourced);
      fresh.add(claim.id());
      meetings.add(sourced);
    }
    said.forEach(response -> responses.put(response.id(), new SourcedResponse(response, article)));
    answers.forEach(
        link -> ownAnswers.computeIfAbsent(link.claimId(), key -> new ArrayList<>()).add(link));
  }

  /** What changed since this was last asked; looks only at meetings that changed. */
  public Changes changes() {
    LinkChanges<MeetingLink> links = meetings.changes();
    Set<String> touched = new TreeSet<>(fresh);
    for (List<MeetingLink> some : List.of(links.added(), links.removed())) {
      some.forEach(link -> touched.addAll(List.of(link.claimA(), link.claimB())));
    }
    fresh.clear();
    return new Changes(links, answers(touched));
  }

  private LinkChanges<AnswerLink> answers(Set<String> touched) {
    Set<String> around = meetings.hangingTogether(withPartners(touched));
    List<AnswerLink> own = linksOf(ownAnswers, around);
    List<AnswerLink> before = linksOf(passedOn, around);
    List<AnswerLink> after =
        new AnswerMatcher()
            .match(
                around.stream().map(claims::get).filter(Objects::nonNull).toList(),
                own.stream()
                    .map(link -> responses.get(link.responseId()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList(),
                decided.apply(meetings.between(around)),
                own);
    around.forEach(passedOn::remove);
    after.forEach(
        link -> passedOn.computeIfAbsent(link.claimId(), key -> new ArrayList<>()).add(link));
    return difference(before, after);
  }

  /** Editors may hold meetings together that the machine does not. */
  private Set<String> withPartners(Set<String> touched) {
    Set<String> all = new TreeSet<>(touched);
    for (MeetingLink link : decided.apply(List.of())) {
      if (all.contains(link.claimA()) || all.contains(link.claimB())) {
        all.add(link.claimA());
        all.add(link.claimB());
      }
    }
    return all;
  }

  private static List<AnswerLink> linksOf(
      Map<String, List<AnswerLink>> links, Collection<String> claimIds) {
    return claimIds.stream().flatMap(id -> links.getOrDefault(id, List.of()).stream()).toList();
  }

  private static LinkChanges<AnswerLink> difference(
      List<AnswerLink> before, List<AnswerLink> after) {
    Map<String, AnswerLink> old = byEnds(before);
    Map<String, AnswerLink> now = byEnds(after);
    return new LinkChanges<>(
        now.entrySet().stream()
            .filter(one -> !one.getValue().equals(old.get(one.getKey())))
            .map(Map.Entry::getValue)
            .toList(),
        old.entrySet().stream()
            .filter(one -> !one.getValue().equals(now.get(one.getKey())))
            .map(Map.Entry::getValue)
            .toList());
  }

  private static Map<String, AnswerLink> byEnds(List<AnswerLink> links) {
    return links.stream()
        .collect(
            toMap(
                link -> link.responseId() + " " + link.claimId(),
                link -> link,
                (one, other) -> one,
                TreeMap::new));
  }
}
