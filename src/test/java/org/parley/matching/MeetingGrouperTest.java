package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.ClaimEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.ReviewState;

final class MeetingGrouperTest {
  private final ClaimEntry first = Reports.secretMeeting().entry();
  private final ClaimEntry second = Reports.allegedMeeting().entry();
  private final ClaimEntry third =
      Report.saying("Karim Boutros flew home.")
          .by("A")
          .on("2023-12-19")
          .person("Karim Boutros")
          .entry();

  private static MeetingLink link(ClaimEntry one, ClaimEntry other, LinkState state, double score) {
    List<String> ids = Stream.of(one.claim().id(), other.claim().id()).sorted().toList();
    return new MeetingLink(ids.get(0), ids.get(1), state, score, List.of("test"));
  }

  private static List<List<ClaimEntry>> claims(List<Meeting> meetings) {
    return meetings.stream().map(Meeting::claims).toList();
  }

  private static List<Integer> sizes(List<Meeting> meetings) {
    return meetings.stream().map(meeting -> meeting.claims().size()).sorted().toList();
  }

  @Test
  void linkedClaimsAreOneMeetingInTheOrderOfPublication() {
    MeetingLink link = link(first, second, LinkState.SUGGESTED, 0.9);
    List<Meeting> meetings = new MeetingGrouper().group(List.of(second, first), List.of(link));
    assertEquals(List.of(List.of(first, second)), claims(meetings));
    assertEquals(link.claimA(), meetings.get(0).id());
    assertEquals(List.of(link), meetings.get(0).links());
  }

  @Test
  void aMeetingHasEachPartyAndPlaceOnceAndTheMostPreciseTime() {
    MeetingLink link = link(first, second, LinkState.CONFIRMED, 0.9);
    Meeting meeting = new MeetingGrouper().group(List.of(first, second), List.of(link)).get(0);
    assertEquals(
        List.of(
            "leaders of the Harbour Front",
            "Selim al-Masri",
            "Karim Boutros",
            "other representatives of the organization"),
        meeting.parties().stream().map(Party::name).toList());
    assertEquals(List.of("Salim El Masri"), meeting.parties().get(1).aliases());
    assertEquals(List.of("Türkiye"), meeting.places().stream().map(Place::name).toList());
    assertEquals(first.claim().when(), meeting.when());
  }

  @Test
  void aRejectedLinkHoldsNothingTogether() {
    MeetingLink link = link(first, second, LinkState.REJECTED, 0.9);
    assertEquals(
        List.of(1, 1), sizes(new MeetingGrouper().group(List.of(first, second), List.of(link))));
  }

  @Test
  void aRejectedLinkIsNotBypassedThroughAThirdClaim() {
    List<MeetingLink> links =
        List.of(
            link(first, second, LinkState.REJECTED, 0.9),
            link(first, third, LinkState.SUGGESTED, 0.8),
            link(second, third, LinkState.SUGGESTED, 0.6));
    assertEquals(
        List.of(1, 2), sizes(new MeetingGrouper().group(List.of(first, second, third), links)));
  }

  @Test
  void aRejectedClaimStaysAlone() {
    ClaimEntry rejected = Reports.allegedMeeting().entry(ReviewState.REJECTED);
    MeetingLink link = link(first, rejected, LinkState.SUGGESTED, 0.9);
    assertEquals(
        List.of(1, 1), sizes(new MeetingGrouper().group(List.of(first, rejected), List.of(link))));
  }
}
