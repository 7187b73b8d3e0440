package org.parley.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.Ledger;
import org.parley.ledger.PresentState;
import org.parley.matching.AnswerMatcher;
import org.parley.matching.MeetingMatcher;
import org.parley.matching.SourcedClaim;
import org.parley.matching.SourcedResponse;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ReviewState;

/** Suggests every link a ledger lacks; doing it twice adds nothing. */
final class Linking {
  private final Ledger ledger;

  Linking(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Looks at everything on file, so that an import cut short is completed by the next one. */
  NewLinks complete() {
    Map<String, ArticleHeader> articles = new HashMap<>();
    PresentState state = new PresentState(ledger.log().entries());
    ledger.articles().headers().forEach(header -> articles.put(header.id(), state.header(header)));
    List<SourcedClaim> claims = new ArrayList<>();
    for (Claim claim : ledger.findings().claims()) {
      if (state.review(claim.id()) != ReviewState.REJECTED) {
        claims.add(SourcedClaim.of(state.claim(claim), articles));
      }
    }
    List<SourcedResponse> responses = new ArrayList<>();
    ledger
        .findings()
        .responses()
        .forEach(response -> responses.add(SourcedResponse.of(response, articles)));
    int meetingsBefore = ledger.links().meetings().size();
    ledger.links().suggestMeetings(new MeetingMatcher().match(claims));
    int answersBefore = ledger.links().answers().size();
    ledger
        .links()
        .suggestAnswers(
            new AnswerMatcher()
                .match(
                    claims,
                    responses,
                    state.meetings(ledger.links().meetings()),
                    state.answers(ledger.links().answers())));
    return new NewLinks(
        ledger.links().meetings().size() - meetingsBefore,
        ledger.links().answers().size() - answersBefore);
  }
}
