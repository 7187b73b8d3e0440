package org.parley.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.LinkState;
import org.parley.model.Response;

/**
 * What decisions are made on, as it stands now; what is not on file is refused by its id. Only the
 * entries on what is asked for are read.
 */
final class OnFile {
  private final Ledger ledger;
  private final Map<String, PresentState> states = new HashMap<>();

  OnFile(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What the log makes of one claim, response or article. */
  PresentState state(String id) {
    return states.computeIfAbsent(
        id, one -> new PresentState(ledger.log().entriesOn(List.of(one))));
  }

  /** A claim with all that was corrected in it. */
  Claim claim(String id) {
    return found(id).map(state(id)::claim).orElseThrow(() -> missing("claim", id));
  }

  private Optional<Claim> found(String id) {
    return ledger
        .findings()
        .claim(id)
        .or(() -> state(id).addedClaims().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  boolean hasClaim(String id) {
    return found(id).isPresent();
  }

  /** A response as it stands. */
  Response response(String id) {
    return foundResponse(id).map(state(id)::response).orElseThrow(() -> missing("response", id));
  }

  boolean hasResponse(String id) {
    return foundResponse(id).isPresent();
  }

  private Optional<Response> foundResponse(String id) {
    return ledger
        .findings()
        .response(id)
        .or(
            () ->
                state(id).addedResponses().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /** Whether a claim, response or article has this id. */
  boolean has(String id) {
    return hasClaim(id) || hasResponse(id) || ledger.articles().contains(id);
  }

  /** An article as the editors have it. */
  Article article(String id) {
    return ledger
        .articles()
        .find(id)
        .map(state(id)::article)
        .orElseThrow(() -> missing("article", id));
  }

  /** The state of the link between a response and a claim, empty when there is none. */
  Optional<LinkState> link(String responseId, String claimId) {
    return state(responseId).answers(ledger.links().answersBy(List.of(responseId))).stream()
        .filter(link -> link.responseId().equals(responseId) && link.claimId().equals(claimId))
        .map(AnswerLink::state)
        .findFirst();
  }

  /** A claim as the machine read it, empty when an editor added it. */
  Optional<Claim> readByMachine(String claimId) {
    return found(claimId)
        .filter(claim -> !state(claimId).claimsByHand().contains(claim))
        .map(state(claimId).readings()::claim);
  }

  /** Whether a claim is read otherwise now, and nobody decided on it since. */
  boolean needsAnotherLook(String claimId) {
    PresentState state = state(claimId);
    return found(claimId)
        .flatMap(state.readings()::obsolete)
        .filter(
            obsolete ->
                state.entries(claimId).stream()
                    .filter(entry -> !(entry.decision() instanceof ArticleReread))
                    .noneMatch(entry -> entry.sequence() > obsolete.entry()))
        .isPresent();
  }

  /** Whether the machine found a response. */
  boolean isByMachine(String responseId) {
    return ledger.findings().response(responseId).isPresent()
        || state(responseId).readings().newResponses().stream()
            .anyMatch(one -> one.id().equals(responseId));
  }

  /** The claims that the machine found in an article, as they stand without the editors' times. */
  List<Claim> claimsOf(String articleId) {
    return Stream.concat(
            ledger.findings().claimsOf(articleId).stream(),
            state(articleId).readings().newClaims().stream())
        .map(claim -> state(claim.id()).readings().claim(claim))
        .toList();
  }

  /** The responses that the machine found in an article, as they stand without such times. */
  List<Response> responsesOf(String articleId) {
    return Stream.concat(
            ledger.findings().responsesOf(articleId).stream(),
            state(articleId).readings().newResponses().stream())
        .map(response -> state(response.id()).readings().response(response))
        .toList();
  }

  private static ServiceException missing(String what, String id) {
    return new ServiceException("no " + what + " has id " + id + "; nothing was decided");
  }
}
