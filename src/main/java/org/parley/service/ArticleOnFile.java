package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.ledger.Readings;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Response;

/**
 * An article with everything that was ever found in it and everything decided on that.
 *
 * @param claims those of the machine, as they were first found
 * @param responses those of the machine, as they were first found
 * @param answers the machine's links among these, as they were read last
 */
record ArticleOnFile(
    Article article,
    List<Claim> claims,
    List<Response> responses,
    List<AnswerLink> answers,
    PresentState state) {
  ArticleOnFile {
    claims = List.copyOf(claims);
    responses = List.copyOf(responses);
    answers = List.copyOf(answers);
  }

  static ArticleOnFile of(Ledger ledger, Article article) {
    String id = article.id();
    Readings later = new PresentState(ledger.log().entriesOn(List.of(id))).readings();
    List<Claim> claims =
        Stream.concat(ledger.findings().claimsOf(id).stream(), later.newClaims().stream()).toList();
    List<Response> responses =
        Stream.concat(ledger.findings().responsesOf(id).stream(), later.newResponses().stream())
            .toList();
    Set<String> claimIds = new TreeSet<>();
    Set<String> responseIds = new TreeSet<>();
    claims.forEach(claim -> claimIds.add(claim.id()));
    responses.forEach(response -> responseIds.add(response.id()));
    List<String> subjects = new ArrayList<>(List.of(id));
    subjects.addAll(claimIds);
    subjects.addAll(responseIds);
    PresentState state = new PresentState(ledger.log().entriesOn(subjects));
    List<AnswerLink> answers =
        state.read(ledger.links().answersBy(responseIds)).stream()
            .filter(link -> responseIds.contains(link.responseId()))
            .filter(link -> claimIds.contains(link.claimId()))
            .toList();
    return new ArticleOnFile(article, claims, responses, answers, state);
  }

  Readings readings() {
    return state.readings();
  }

  /** The claims as they were read last, those no longer found as they were before that. */
  List<Claim> lastClaims() {
    return claims.stream()
        .map(claim -> readings().last(claim).orElseGet(() -> readings().claim(claim)))
        .toList();
  }

  /** The responses as they were read last, those no longer found as they were before that. */
  List<Response> lastResponses() {
    return responses.stream()
        .map(response -> readings().last(response).orElseGet(() -> readings().response(response)))
        .toList();
  }
}
