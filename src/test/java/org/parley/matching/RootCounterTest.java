package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ClaimEntry;
import org.parley.model.HopKind;
import org.parley.model.Root;
import org.parley.model.RootCount;

final class RootCounterTest {
  private static RootCount count(Report... reports) {
    return new RootCounter().count(List.of(reports).stream().map(Report::entry).toList());
  }

  private static List<String> names(RootCount count) {
    return count.roots().stream().map(Root::name).toList();
  }

  @Test
  void twoOutletsThatQuoteOneBroadcasterRestOnOneRoot() {
    ClaimEntry one = Reports.secretMeeting().entry();
    ClaimEntry other = Reports.allegedMeeting().entry();
    assertEquals(
        new RootCount(
            List.of("TASS"),
            1,
            List.of(
                new Root(
                    "KAN",
                    false,
                    List.of(one.claim().id(), other.claim().id()),
                    "an unknown outlet, 17 December 2023, names KAN;"
                        + " TASS, 18 December 2023, names Israel's national broadcaster Kan"))),
        new RootCounter().count(List.of(one, other)));
  }

  @Test
  void anOutletThatSpeaksForItselfIsItsOwnRoot() {
    assertEquals(List.of("The Herald"), names(count(Report.saying("They met.").by("The Herald"))));
  }

  @Test
  void unknownOutletsThatSpeakForThemselvesAreNotOneRoot() {
    assertEquals(
        2, count(Report.saying("They met."), Report.saying("They did meet.")).roots().size());
  }

  @Test
  void anonymousSourcesBehindOneRelayAreOneRootOfUnknownIndependence() {
    RootCount count =
        count(
            Report.saying("They met, two officials told the Herald.")
                .by("A")
                .from(HopKind.OUTLET, "the Herald")
                .from(HopKind.ANONYMOUS, "two officials"),
            Report.saying("They met, a diplomat told the Herald.")
                .by("B")
                .from(HopKind.OUTLET, "The Herald")
                .from(HopKind.ANONYMOUS, "a diplomat"));
    assertEquals(List.of("two officials"), names(count));
    assertEquals(true, count.roots().get(0).independenceUnknown());
  }

  @Test
  void anonymousSourcesOfDifferentOutletsAreDifferentRoots() {
    RootCount count =
        count(
            Report.saying("They met, an official said.")
                .by("A")
                .from(HopKind.ANONYMOUS, "an official"),
            Report.saying("An official said they met.")
                .by("B")
                .from(HopKind.ANONYMOUS, "an official"));
    assertEquals(2, count.roots().size());
  }

  @Test
  void aSourceThatReportsTheMeetingItselfPassesOnToItsOwnSource() {
    RootCount count =
        count(
            Report.saying("They met, the Herald reported.")
                .by("A")
                .from(HopKind.OUTLET, "the Herald"),
            Report.saying("They met, said minister Anna Berg.")
                .by("The Herald")
                .from(HopKind.PERSON, "Anna Berg"));
    assertEquals(List.of("Anna Berg"), names(count));
  }

  @Test
  void aClaimNobodyAssertsRestsOnNothing() {
    assertEquals(
        List.of(), names(count(Report.saying("It denied that they met.").by("A").implicit())));
  }
}
