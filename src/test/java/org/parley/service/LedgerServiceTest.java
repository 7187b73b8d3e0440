package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Meeting;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.Timeline;

final class LedgerServiceTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void importArticles() {
    desk = new Desk(folder);
    desk.importAll();
  }

  private static ClaimQuery query(String text, String party, String place, String outlet) {
    return new ClaimQuery(
        Optional.ofNullable(text),
        Optional.ofNullable(party),
        Optional.ofNullable(place),
        Optional.ofNullable(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ClaimQuery states(ResponseKind answered, ReviewState review) {
    return new ClaimQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(answered),
        Optional.ofNullable(review),
        Optional.empty(),
        Optional.empty());
  }

  private static ClaimQuery days(String from, String to) {
    return new ClaimQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)));
  }

  private List<String> placesOf(ClaimQuery query) {
    return desk.service.meetings(query).stream()
        .flatMap(meeting -> meeting.claims().stream())
        .map(entry -> entry.claim().places().get(0).name())
        .toList();
  }

  @Test
  void bothReportsAreOneMeetingAndTheDenialStandsBesideBoth() {
    List<Meeting> meetings = desk.service.meetings(ClaimQuery.all());
    assertEquals(1, meetings.size());
    assertEquals(
        List.of("Oslo"), meetings.get(0).places().stream().map(one -> one.name()).toList());
    assertEquals(
        List.of(List.of(ResponseKind.DENIAL), List.of(ResponseKind.DENIAL)),
        meetings.get(0).claims().stream()
            .map(entry -> entry.answers().stream().map(one -> one.response().kind()).toList())
            .toList());
    assertEquals(List.of(), desk.service.unlinkedResponses());
  }

  @Test
  void searchesIgnoreCaseAndAccents() {
    assertEquals(List.of("Oslo", "Norway"), placesOf(query("ANNA bérg", null, null, null)));
    assertEquals(List.of(), placesOf(query("Anna Bergman", null, null, null)));
    assertEquals(List.of("Oslo", "Norway"), placesOf(query(null, "orlov", null, null)));
    assertEquals(List.of("Norway"), placesOf(query(null, null, "norw", null)));
    assertEquals(List.of("Oslo"), placesOf(query(null, null, null, "tass")));
  }

  @Test
  void claimsAreFilteredByAnswerAndReview() {
    assertEquals(2, placesOf(states(ResponseKind.DENIAL, null)).size());
    assertEquals(List.of(), placesOf(states(ResponseKind.NO_COMMENT, null)));
    desk.service.review(desk.osloClaim().id(), ReviewState.CONFIRMED, "", "Ada");
    assertEquals(List.of("Oslo"), placesOf(states(null, ReviewState.CONFIRMED)));
  }

  @Test
  void anUndatedEventMayHaveHappenedOnAnyDayBeforeItsReport() {
    assertEquals(List.of("Oslo", "Norway"), placesOf(days("2024-03-01", "2024-03-31")));
    assertEquals(List.of("Oslo", "Norway"), placesOf(days("2023-03-01", "2023-03-31")));
    assertEquals(List.of(), placesOf(days("2024-04-01", "2024-04-30")));
  }

  @Test
  void aReviewIsALogEntryWithItsReason() {
    Claim claim = desk.osloClaim();
    desk.service.review(claim.id(), ReviewState.DISPUTED, " the hall was closed ", "Ada");
    ClaimEntry entry =
        desk.service
            .find(claim.id())
            .match(
                found -> found.entry(), found -> null, found -> null, found -> null, found -> null);
    assertEquals(ReviewState.DISPUTED, entry.review());
    assertEquals(1, entry.decisions().size());
    assertEquals("Ada", entry.decisions().get(0).editor());
  }

  @Test
  void disputingWithoutAReasonIsRefused() {
    String id = desk.osloClaim().id();
    ServiceException refused =
        assertThrows(
            ServiceException.class,
            () -> desk.service.review(id, ReviewState.DISPUTED, " ", "Ada"));
    assertEquals(
        "claim " + id + " cannot be disputed without a reason; give one", refused.getMessage());
    assertEquals(2, desk.ledger.log().entries().size());
  }

  @Test
  void aClaimThatIsNotOnFileCannotBeReviewed() {
    assertThrows(
        ServiceException.class,
        () -> desk.service.review("f".repeat(64), ReviewState.CONFIRMED, "", "Ada"));
  }

  @Test
  void anIdIsFoundByItsBeginning() {
    String response = desk.ledger.findings().responses().get(0).id();
    String article = desk.osloClaim().articleId();
    assertEquals("response", kindOf(desk.service.find(response.substring(0, 20))));
    assertEquals("article", kindOf(desk.service.find(article.substring(0, 20))));
    assertEquals("ambiguous", kindOf(desk.service.find("")));
    assertEquals("nothing", kindOf(desk.service.find("xyz")));
  }

  private static String kindOf(Found found) {
    return found.match(
        one -> "claim", one -> "response", one -> "article", one -> "ambiguous", one -> "nothing");
  }

  @Test
  void aRejectedClaimStaysInTheLedgerAndOutOfTheTimeline() {
    desk.service.review(desk.osloClaim().id(), ReviewState.REJECTED, "misread", "Ada");
    assertEquals(2, desk.service.meetings(ClaimQuery.all()).size());
    Timeline timeline = desk.service.timeline(ClaimQuery.all());
    assertEquals(1, timeline.undated().size());
    assertEquals(
        List.of("1 claim left out because an editor rejected it as misread"), timeline.omissions());
  }

  @Test
  void aTimelineSaysWhatItsFilterLeavesOut() {
    Timeline timeline = desk.service.timeline(query(null, null, null, "TASS"));
    assertEquals(1, timeline.undated().size());
    assertEquals(List.of("1 claim left out by the filter"), timeline.omissions());
    assertEquals(desk.ledger.log().head(), timeline.headDigest());
    assertEquals(2, timeline.headSequence());
  }

  @Test
  void theSummaryCountsEverything() {
    assertEquals(new LedgerSummary(2, 1, 2, 2, 2, 1, 0, 2), desk.service.summary());
    assertTrue(desk.service.nearMisses(desk.osloClaim().articleId()).size() == 1);
  }
}
