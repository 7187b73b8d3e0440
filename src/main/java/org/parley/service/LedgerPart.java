package org.parley.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.ledger.Subjects;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Decision.MeetingSplit;
import org.parley.model.Decision.MeetingsJoined;
import org.parley.model.LedgerEntry;
import org.parley.model.Response;
import org.parley.service.LedgerSnapshot.Records;

/**
 * Some claims of a ledger with everything that they are shown with: their articles, the responses
 * beside them, and the entries on all of these. Its cost grows with the part, not with the ledger.
 */
final class LedgerPart {
  private final Ledger ledger;
  private final Set<String> claimIds;
  private boolean gone;

  private LedgerPart(Ledger ledger, Collection<String> claimIds) {
    this.ledger = ledger;
    this.claimIds = new TreeSet<>(claimIds);
  }

  /** These claims and no others; a meeting among them is whole if all its claims are named. */
  static LedgerPart of(Ledger ledger, Collection<String> claimIds) {
    return new LedgerPart(ledger, claimIds);
  }

  /** These claims and all that could ever have been in one meeting with them. */
  static LedgerPart around(Ledger ledger, Collection<String> claimIds) {
    Set<String> all = new HashSet<>(claimIds);
    Set<String> last = Set.copyOf(claimIds);
    while (!last.isEmpty()) {
      Set<String> next = new HashSet<>(neighbours(ledger, last));
      next.removeAll(all);
      all.addAll(next);
      last = next;
    }
    return new LedgerPart(ledger, all);
  }

  private static List<String> neighbours(Ledger ledger, Set<String> claims) {
    List<String> ids = new ArrayList<>();
    ledger
        .links()
        .meetingsOf(claims)
        .forEach(link -> ids.addAll(List.of(link.claimA(), link.claimB())));
    for (LedgerEntry entry : ledger.log().entriesOn(claims)) {
      Decision decision = entry.decision();
      if (decision instanceof MeetingsJoined || decision instanceof MeetingSplit) {
        ids.addAll(Subjects.of(decision));
      }
    }
    return ids;
  }

  Set<String> claimIds() {
    return claimIds;
  }

  /** Claims that are no longer found belong to it as well. */
  LedgerPart withGone() {
    gone = true;
    return this;
  }

  LedgerSnapshot snapshot() {
    List<Claim> claims = ledger.findings().claims(claimIds);
    List<AnswerLink> answers = ledger.links().answersTo(claimIds);
    Map<Long, LedgerEntry> entries = new TreeMap<>();
    PresentState first = with(entries, claimIds);
    Set<String> responseIds = new HashSet<>();
    first.answers(answers).forEach(link -> responseIds.add(link.responseId()));
    List<Response> responses = ledger.findings().responses(responseIds);
    PresentState second = with(entries, responseIds);
    Set<String> articleIds = new HashSet<>();
    Stream.concat(claims.stream(), second.addedClaims().stream())
        .forEach(claim -> articleIds.add(claim.articleId()));
    Stream.concat(responses.stream(), second.addedResponses().stream())
        .forEach(response -> articleIds.add(response.articleId()));
    List<ArticleHeader> headers = ledger.articles().headers(articleIds);
    with(entries, articleIds);
    return new LedgerSnapshot(
        new Records(
            List.copyOf(entries.values()),
            headers,
            claims,
            responses,
            answers,
            ledger.links().meetingsOf(claimIds)),
        claim -> claimIds.contains(claim.id()) && isOnFile(claim.articleId(), headers),
        gone);
  }

  /** Adds the entries on some more subjects, and tells the state after all that are there. */
  private PresentState with(Map<Long, LedgerEntry> entries, Set<String> subjects) {
    if (!subjects.isEmpty()) {
      ledger.log().entriesOn(subjects).forEach(entry -> entries.put(entry.sequence(), entry));
    }
    return new PresentState(List.copyOf(entries.values()));
  }

  private static boolean isOnFile(String articleId, List<ArticleHeader> headers) {
    return headers.stream().anyMatch(header -> header.id().equals(articleId));
  }
}
