package org.parley.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.ledger.IndexProjection;
import org.parley.ledger.IndexRow;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.model.AnswerLink;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleReread;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;

/** Says what claims, and responses that answer none, are found and sorted by. */
public final class ClaimProjection implements IndexProjection {
  private static final int VERSION = 1;

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public Change change(Ledger ledger, Collection<String> touched) {
    Set<String> articles = new HashSet<>();
    ledger.articles().headers(touched).forEach(header -> articles.add(header.id()));
    Set<String> claims = new HashSet<>();
    Set<String> responses = new HashSet<>();
    ledger.findings().claims(touched).forEach(claim -> claims.add(claim.id()));
    ledger.findings().responses(touched).forEach(response -> responses.add(response.id()));
    for (String article : articles) {
      ledger.findings().claimsOf(article).forEach(claim -> claims.add(claim.id()));
      ledger.findings().responsesOf(article).forEach(response -> responses.add(response.id()));
    }
    addedLater(ledger, touched, claims, responses);
    linksOf(ledger, responses).forEach(link -> claims.add(link.claimId()));
    LedgerPart part = LedgerPart.around(ledger, claims);
    List<IndexRow> rows = new ArrayList<>();
    for (Meeting meeting : part.snapshot().meetings()) {
      rows.addAll(ClaimRows.of(meeting));
    }
    unlinked(ledger, responses).forEach(one -> rows.add(ClaimRows.of(one)));
    Set<String> findings = new HashSet<>(part.claimIds());
    findings.addAll(responses);
    return new Change(findings, rows);
  }

  private static void addedLater(
      Ledger ledger, Collection<String> touched, Set<String> claims, Set<String> responses) {
    for (LedgerEntry entry : ledger.log().entriesOn(touched)) {
      Decision decision = entry.decision();
      if (decision instanceof ClaimAdded added) {
        claims.add(added.claim().id());
      } else if (decision instanceof ResponseAdded added) {
        responses.add(added.response().id());
      } else if (decision instanceof ArticleReread reread) {
        reread.newClaims().forEach(one -> claims.add(one.id()));
        reread.newResponses().forEach(one -> responses.add(one.id()));
      }
    }
  }

  private static List<AnswerLink> linksOf(Ledger ledger, Set<String> responses) {
    PresentState state = new PresentState(ledger.log().entriesOn(responses));
    return state.answers(ledger.links().answersBy(responses)).stream()
        .filter(link -> responses.contains(link.responseId()))
        .toList();
  }

  private static List<UnlinkedResponse> unlinked(Ledger ledger, Set<String> ids) {
    Set<String> linked = new HashSet<>();
    linksOf(ledger, ids).stream()
        .filter(link -> link.state() != LinkState.REJECTED)
        .forEach(link -> linked.add(link.responseId()));
    Set<String> alone = new HashSet<>(ids);
    alone.removeAll(linked);
    return ResponsePart.of(ledger, alone);
  }
}
