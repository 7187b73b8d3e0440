package org.parley.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.ClaimKind;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.Modality;

final class MeetingMatcherTest {

  private static List<MeetingLink> links(Report... reports) {
    return new MeetingMatcher().match(Stream.of(reports).map(Report::sourced).toList());
  }

  private static Report envoysInOslo() {
    return Report.saying("Envoy Anna Berg met minister Viktor Orlow in Oslo.")
        .person("Anna Berg")
        .person("Viktor Orlow")
        .in("Oslo");
  }

  private static Report envoysInNorway() {
    return Report.saying("In Norway, Berg sat down with Viktor Orlov, the minister.")
        .person("Berg")
        .person("Viktor Orlov")
        .in("Norway");
  }

  @Test
  void oneMeetingInTwoSpellingsIsSuggestedWithItsReasons() {
    Report one = Reports.secretMeeting();
    Report other = Reports.allegedMeeting();
    List<String> ids = Stream.of(one.claim().id(), other.claim().id()).sorted().toList();
    MeetingLink link = links(one, other).get(0);
    assertEquals(ids, List.of(link.claimA(), link.claimB()));
    assertEquals(LinkState.SUGGESTED, link.state());
    assertTrue(link.score() > 0.9, () -> link.toString());
    assertTrue(
        link.reasons().contains("Türkiye and Turkey are the same place")
            && link.reasons().contains("both call it secret"),
        () -> link.toString());
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    assertEquals(
        links(Reports.secretMeeting(), Reports.allegedMeeting()).stream()
            .map(MeetingLink::score)
            .toList(),
        links(Reports.allegedMeeting(), Reports.secretMeeting()).stream()
            .map(MeetingLink::score)
            .toList());
  }

  @Test
  void aCityLiesInItsCountry() {
    assertEquals(
        1, links(envoysInOslo().on("2024-03-01"), envoysInNorway().on("2024-03-04")).size());
  }

  @Test
  void aGroupMayContainANamedMember() {
    Report group =
        Report.saying("A Harbour Front delegation held talks with Egypt in Cairo on Monday.")
            .by("A")
            .on("2024-05-07")
            .between("2024-05-06", "2024-05-06")
            .kind(ClaimKind.TALKS)
            .unnamed("Harbour Front delegation")
            .state("Egypt")
            .in("Cairo");
    Report member =
        Report.saying("Harbour Front chief Karim Boutros met Egyptian officials in Cairo.")
            .by("B")
            .on("2024-05-08")
            .person("Karim Boutros")
            .unnamed("Egyptian officials")
            .in("Cairo");
    List<MeetingLink> links = links(group, member);
    assertEquals(1, links.size());
    assertTrue(
        links.get(0).reasons().contains("Karim Boutros may be of \"Harbour Front delegation\""),
        () -> links.toString());
  }

  @Test
  void differentCountriesAreDifferentMeetings() {
    Report inTurkey = Reports.secretMeeting();
    Report inQatar =
        Report.saying("Karim Boutros and Selim al-Masri held a secret meeting in Doha.")
            .on("2023-12-18")
            .person("Karim Boutros")
            .person("Selim al-Masri")
            .in("Doha");
    assertEquals(List.of(), links(inTurkey, inQatar));
  }

  @Test
  void disjointDatesAreDifferentMeetings() {
    assertEquals(
        List.of(),
        links(
            envoysInOslo().between("2024-03-01", "2024-03-01"),
            envoysInNorway().between("2024-03-20", "2024-03-21")));
  }

  @Test
  void undatedReportsMonthsApartAreDifferentMeetings() {
    assertEquals(
        List.of(), links(envoysInOslo().on("2024-03-01"), envoysInNorway().on("2024-09-01")));
  }

  @Test
  void anEventCannotBeOlderThanItsReport() {
    assertEquals(
        List.of(),
        links(
            envoysInOslo().on("2024-03-09").between("2024-03-08", "2024-03-08"),
            envoysInNorway().on("2024-03-04")));
  }

  @Test
  void habitsAreNoMeetings() {
    assertEquals(
        List.of(),
        links(envoysInOslo().on("2024-03-01").generic(), envoysInNorway().on("2024-03-01")));
  }

  @Test
  void oneCommonPartyAmongDifferentOnesIsNotEnough() {
    Report other =
        Report.saying("Anna Berg met Pavel Novak in Oslo.")
            .on("2024-03-01")
            .person("Anna Berg")
            .person("Pavel Novak")
            .in("Oslo");
    assertEquals(List.of(), links(envoysInOslo().on("2024-03-01"), other));
  }

  @Test
  void commonPartiesWithoutTimeOrPlaceAreNotEnough() {
    Report one = Report.saying("Egypt and Qatar held talks.").state("Egypt").state("Qatar").by("A");
    Report other = Report.saying("Qatar spoke with Egypt.").state("Qatar").state("Egypt").by("B");
    assertEquals(List.of(), links(one, other));
  }

  @Test
  void claimsOfOneArticleAreNotLinked() {
    Report report = envoysInOslo().on("2024-03-01");
    assertEquals(List.of(), links(report, report));
  }

  @Test
  void aVisitIsNoPhoneCall() {
    assertEquals(
        List.of(),
        links(
            envoysInOslo().on("2024-03-01").kind(ClaimKind.VISIT),
            envoysInNorway().on("2024-03-01").kind(ClaimKind.CONTACT)));
  }

  @Test
  void aPlanAndItsOutcomeAreOneMeetingWhenTheirTimesAreClose() {
    Report plan =
        envoysInOslo().on("2024-03-01").kind(ClaimKind.PLANNED).modality(Modality.PLANNED);
    assertEquals(1, links(plan, envoysInNorway().on("2024-03-04")).size());
    assertEquals(List.of(), links(plan, envoysInNorway().on("2024-03-28")));
  }
}
