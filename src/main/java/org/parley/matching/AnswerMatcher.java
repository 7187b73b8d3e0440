package org.parley.matching;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.AnswerLink;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;

/**
 * Suggests which claims of other articles a response answers: those this ledger takes for the same
 * meeting as the claim it answers in its own article.
 */
public final class AnswerMatcher {

  /**
   * Suggestions that are not among {@code answers} yet, by response and claim.
   *
   * @param answers links on file; a rejected one is never followed or proposed again
   */
  public List<AnswerLink> match(
      List<SourcedClaim> claims,
      List<SourcedResponse> responses,
      List<MeetingLink> meetings,
      List<AnswerLink> answers) {
    Map<String, SourcedClaim> byId =
        claims.stream().collect(toMap(one -> one.claim().id(), one -> one));
    Map<String, SourcedResponse> speakers =
        responses.stream().collect(toMap(one -> one.response().id(), one -> one));
    Neighbours neighbours = new Neighbours(byId, meetings);
    Set<Pair> known = new HashSet<>();
    answers.forEach(link -> known.add(Pair.of(link)));
    Map<Pair, AnswerLink> found = new HashMap<>();
    answers.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .flatMap(link -> transfers(link, speakers, byId, neighbours))
        .filter(link -> !known.contains(Pair.of(link)))
        .forEach(link -> found.merge(Pair.of(link), link, AnswerMatcher::surer));
    return found.values().stream()
        .sorted(Comparator.comparing(AnswerLink::responseId).thenComparing(AnswerLink::claimId))
        .toList();
  }

  /** A response and a claim. */
  private record Pair(String responseId, String claimId) {
    static Pair of(AnswerLink link) {
      return new Pair(link.responseId(), link.claimId());
    }
  }

  private static Stream<AnswerLink> transfers(
      AnswerLink link,
      Map<String, SourcedResponse> responses,
      Map<String, SourcedClaim> claims,
      Neighbours neighbours) {
    Optional<SourcedResponse> response = Optional.ofNullable(responses.get(link.responseId()));
    Optional<SourcedClaim> answered = Optional.ofNullable(claims.get(link.claimId()));
    boolean inOneArticle =
        response.isPresent()
            && answered.isPresent()
            && response.get().article().id().equals(answered.get().article().id());
    if (!inOneArticle) {
      return Stream.of();
    }
    AnswerTransfer transfer = new AnswerTransfer(link, response.get());
    return neighbours.of(link.claimId()).stream().flatMap(one -> transfer.to(one).stream());
  }

  private static AnswerLink surer(AnswerLink one, AnswerLink other) {
    return other.score() > one.score() ? other : one;
  }
}
