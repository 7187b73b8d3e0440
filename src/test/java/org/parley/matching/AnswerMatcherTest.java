package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.AnswerLink;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.ResponseKind;

final class AnswerMatcherTest {
  private final SourcedClaim first = Reports.secretMeeting().sourced();
  private final SourcedClaim second = Reports.allegedMeeting().sourced();
  private final List<MeetingLink> meetings = new MeetingMatcher().match(List.of(first, second));

  private static SourcedResponse silence(Optional<String> day) {
    return Reports.allegedMeeting()
        .response(ResponseKind.NO_COMMENT, "The Turkish government", day);
  }

  private static AnswerLink link(SourcedResponse response, SourcedClaim claim, LinkState state) {
    return new AnswerLink(response.response().id(), claim.claim().id(), state, 1, List.of("test"));
  }

  private List<AnswerLink> match(SourcedResponse response, AnswerLink... known) {
    return new AnswerMatcher()
        .match(List.of(first, second), List.of(response), meetings, List.of(known));
  }

  @Test
  void aLaterResponseAnswersTheSameMeetingInAnotherArticle() {
    SourcedResponse response = silence(Optional.empty());
    AnswerLink found = match(response, link(response, second, LinkState.SUGGESTED)).get(0);
    assertEquals(first.claim().id(), found.claimId());
    assertEquals(LinkState.SUGGESTED, found.state());
    assertEquals(meetings.get(0).score(), found.score());
    assertEquals(
        "TASS, 18 December 2023, answers a claim this ledger takes for the same meeting",
        found.reasons().get(0));
  }

  @Test
  void aLinkOnFileIsNotProposedAgain() {
    SourcedResponse response = silence(Optional.empty());
    assertEquals(
        List.of(),
        match(
            response,
            link(response, second, LinkState.SUGGESTED),
            link(response, first, LinkState.REJECTED)));
  }

  @Test
  void aRejectedAnswerIsNotPassedOn() {
    SourcedResponse response = silence(Optional.empty());
    assertEquals(List.of(), match(response, link(response, second, LinkState.REJECTED)));
  }

  @Test
  void aStatementFromBeforeTheEventAnswersAnotherReport() {
    SourcedResponse response = silence(Optional.of("2021-11-30"));
    assertEquals(List.of(), match(response, link(response, second, LinkState.SUGGESTED)));
  }

  @Test
  void anEarlierArticleDoesNotAnswerALaterClaim() {
    SourcedResponse response =
        Reports.secretMeeting().response(ResponseKind.DENIAL, "Karim Boutros", Optional.empty());
    assertEquals(List.of(), match(response, link(response, first, LinkState.SUGGESTED)));
  }
}
