package org.parley.service;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.matching.MeetingGrouper;
import org.parley.model.AnswerEntry;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;

/** What a ledger held at one moment, all of it or a part, put together. */
final class LedgerSnapshot {
  private static final Comparator<AnswerEntry> BY_TIME =
      Comparator.comparing(
              (AnswerEntry answer) -> answer.article().published().value().orElse(LocalDate.MAX))
          .thenComparing(answer -> answer.article().id())
          .thenComparing(answer -> answer.response().quote().span())
          .thenComparing(answer -> answer.response().id());

  private final Map<String, ArticleHeader> articles = new HashMap<>();
  private final Map<String, Response> responses = new HashMap<>();
  private final List<AnswerLink> answers;
  private final List<MeetingLink> links;
  private final List<LedgerEntry> log;
  private final PresentState state;
  private final List<ClaimEntry> claims;

  /** The records that are put together; claims that editors added come from the log. */
  record Records(
      List<LedgerEntry> log,
      List<ArticleHeader> headers,
      List<Claim> claims,
      List<Response> responses,
      List<AnswerLink> answers,
      List<MeetingLink> meetings) {
    static Records of(Ledger ledger) {
      return new Records(
          ledger.log().entries(),
          ledger.articles().headers(),
          ledger.findings().claims(),
          ledger.findings().responses(),
          ledger.links().answers(),
          ledger.links().meetings());
    }
  }

  /**
   * @param wanted which of the claims that editors added belong here
   * @param gone whether claims that are no longer found belong here
   */
  LedgerSnapshot(Records records, Predicate<Claim> wanted, boolean gone) {
    log = records.log();
    state = new PresentState(log);
    records.headers().forEach(header -> articles.put(header.id(), state.header(header)));
    Stream.concat(records.responses().stream(), state.addedResponses().stream())
        .filter(response -> !state.readings().isGone(response.id()))
        .forEach(response -> responses.put(response.id(), state.response(response)));
    answers = state.answers(records.answers());
    links = state.meetings(records.meetings());
    claims = entries(records.claims(), wanted, gone);
  }

  static LedgerSnapshot of(Ledger ledger) {
    return new LedgerSnapshot(Records.of(ledger), claim -> true, false);
  }

  private List<ClaimEntry> entries(List<Claim> found, Predicate<Claim> wanted, boolean gone) {
    Map<String, List<AnswerLink>> linksByClaim =
        answers.stream().collect(groupingBy(AnswerLink::claimId));
    Stream<Claim> added = state.addedClaims().stream().filter(wanted);
    return Stream.concat(found.stream(), added)
        .filter(claim -> gone || !state.readings().isGone(claim.id()))
        .map(claim -> entry(claim, linksByClaim.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  private ClaimEntry entry(Claim claim, List<AnswerLink> links) {
    List<AnswerEntry> beside =
        links.stream()
            .filter(link -> link.state() != LinkState.REJECTED)
            .filter(link -> responses.containsKey(link.responseId()))
            .map(this::answer)
            .sorted(BY_TIME)
            .toList();
    return new ClaimEntry(
        state.claim(claim),
        article(claim.articleId()),
        state.review(claim.id()),
        state.entries(claim.id()),
        beside,
        state.tags(claim.id()),
        state.notes(claim.id()),
        state.readings().obsolete(claim));
  }

  private AnswerEntry answer(AnswerLink link) {
    Response response =
        Optional.ofNullable(responses.get(link.responseId()))
            .orElseThrow(() -> new ServiceException("no response has id " + link.responseId()));
    return new AnswerEntry(response, article(response.articleId()), link);
  }

  /** The header of an article on file. */
  ArticleHeader article(String id) {
    return Optional.ofNullable(articles.get(id))
        .orElseThrow(() -> new ServiceException("no article has id " + id));
  }

  /** All claims, grouped, in the order of {@link MeetingOrder}. */
  List<Meeting> meetings() {
    return new MeetingGrouper().group(claims, links).stream().sorted(MeetingOrder.BY_TIME).toList();
  }

  List<ClaimEntry> claims() {
    return claims;
  }

  /** The links between claims, as editors left them. */
  List<MeetingLink> links() {
    return links;
  }

  List<LedgerEntry> log() {
    return log;
  }

  /** Responses without a link that still stands, by article and place in the text. */
  List<UnlinkedResponse> unlinked() {
    Set<String> linked = new HashSet<>();
    answers.stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .forEach(link -> linked.add(link.responseId()));
    return responses.values().stream()
        .filter(response -> !linked.contains(response.id()))
        .sorted(
            Comparator.comparing(Response::articleId)
                .thenComparing(response -> response.quote().span())
                .thenComparing(Response::id))
        .map(response -> new UnlinkedResponse(response, article(response.articleId())))
        .toList();
  }
}
