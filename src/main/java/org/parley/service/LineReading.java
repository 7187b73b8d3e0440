package org.parley.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ledger.FindingIndex.Hit;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.Response;
import org.parley.model.UnlinkedResponse;

/** Reads the claims and responses that the index names. */
final class LineReading {
  private final Ledger ledger;

  LineReading(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param before what stands before the first
   */
  List<LedgerLine> lines(List<Hit> hits, Optional<Hit> before) {
    List<String> claims = hits.stream().filter(Hit::claim).map(Hit::id).toList();
    List<String> others = hits.stream().filter(hit -> !hit.claim()).map(Hit::id).toList();
    Map<String, Meeting> meetings = new HashMap<>();
    Map<String, ClaimEntry> entries = new HashMap<>();
    for (Meeting meeting : meetings(claims)) {
      for (ClaimEntry entry : meeting.claims()) {
        meetings.put(entry.claim().id(), meeting);
        entries.put(entry.claim().id(), entry);
      }
    }
    Map<String, UnlinkedResponse> responses = new HashMap<>();
    ResponsePart.of(ledger, others).forEach(one -> responses.put(one.response().id(), one));
    List<LedgerLine> lines = new ArrayList<>();
    Optional<Hit> last = before;
    for (Hit hit : hits) {
      boolean first = !last.map(Hit::meeting).equals(Optional.of(hit.meeting()));
      Optional<LedgerLine> line =
          hit.claim()
              ? Optional.ofNullable(entries.get(hit.id()))
                  .flatMap(
                      entry ->
                          Optional.ofNullable(meetings.get(hit.id()))
                              .map(meeting -> new LedgerLine.ClaimLine(entry, meeting, first)))
              : Optional.ofNullable(responses.get(hit.id()))
                  .map(one -> new LedgerLine.ResponseLine(one, first));
      line.ifPresent(lines::add);
      last = Optional.of(hit);
    }
    return lines;
  }

  /** The meetings of some claims, whole. */
  List<Meeting> meetings(Collection<String> claimIds) {
    return LedgerPart.of(ledger, ledger.index().membersOf(claimIds)).snapshot().meetings();
  }

  Surroundings around(String articleId, Optional<String> claimId) {
    PresentState added = new PresentState(ledger.log().entriesOn(List.of(articleId)));
    Set<String> claims = new HashSet<>();
    claimId.ifPresent(claims::add);
    Stream.concat(ledger.findings().claimsOf(articleId).stream(), added.addedClaims().stream())
        .map(Claim::id)
        .forEach(claims::add);
    Set<String> responses = new HashSet<>();
    Stream.concat(
            ledger.findings().responsesOf(articleId).stream(), added.addedResponses().stream())
        .map(Response::id)
        .forEach(responses::add);
    PresentState state = new PresentState(ledger.log().entriesOn(responses));
    Set<String> alone = new HashSet<>(responses);
    for (AnswerLink link : state.answers(ledger.links().answersBy(responses))) {
      if (link.state() != LinkState.REJECTED && responses.contains(link.responseId())) {
        claims.add(link.claimId());
        alone.remove(link.responseId());
      }
    }
    return new Surroundings(meetings(claims), ResponsePart.of(ledger, alone));
  }
}
