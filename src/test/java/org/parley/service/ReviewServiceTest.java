package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ArticleField;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimQuery;
import org.parley.model.Decision.ClaimAdded;
import org.parley.model.Decision.ResponseAdded;
import org.parley.model.Evidenced;
import org.parley.model.Known;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue.KindValue;
import org.parley.model.SlotValue.PartiesValue;
import org.parley.model.SlotValue.PlacesValue;
import org.parley.model.SlotValue.WhenValue;
import org.parley.model.Span;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

final class ReviewServiceTest {
  private static final String ADA = "Ada";
  private static final Party ENVOY =
      new Party("The envoy", List.of(), PartyKind.UNNAMED, List.of());

  @TempDir private Path folder;
  private Desk desk;
  private ReviewService review;
  private String oslo;
  private String norway;
  private String denial;

  @BeforeEach
  void importArticles() {
    desk = new Desk(folder);
    desk.importAll();
    review = new ReviewService(desk.ledger);
    oslo = desk.osloClaim().id();
    norway =
        desk.ledger.findings().claims().stream()
            .map(Claim::id)
            .filter(id -> !id.equals(oslo))
            .findFirst()
            .orElseThrow();
    denial = desk.ledger.findings().responses().get(0).id();
  }

  /** Everything that a reader of the ledger sees but the log. */
  private record Sight(
      List<Meeting> meetings, List<UnlinkedResponse> unlinked, List<ArticleHeader> articles) {}

  private Sight sight() {
    return new Sight(
        desk.service.meetings(ClaimQuery.all()).stream()
            .map(ReviewServiceTest::withoutLog)
            .toList(),
        desk.service.unlinkedResponses(),
        desk.service.articles());
  }

  private static Meeting withoutLog(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.parties(),
        meeting.places(),
        meeting.when(),
        meeting.roots(),
        meeting.claims().stream().map(ReviewServiceTest::withoutLog).toList(),
        meeting.links());
  }

  private static ClaimEntry withoutLog(ClaimEntry entry) {
    return new ClaimEntry(
        entry.claim(),
        entry.article(),
        entry.review(),
        List.of(),
        entry.answers(),
        entry.tags(),
        entry.notes());
  }

  private ClaimEntry entry(String id) {
    return desk.service.meetings(ClaimQuery.all()).stream()
        .flatMap(meeting -> meeting.claims().stream())
        .filter(one -> one.claim().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Undoing must give back what was seen before, redoing what was seen after. */
  private void undoneAndRedone(Supplier<Optional<LedgerEntry>> action) {
    Sight before = sight();
    LedgerEntry done = action.get().orElseThrow();
    Sight after = sight();
    assertNotEquals(before, after);
    assertEquals(Optional.of(done.sequence()), review.nextUndo().map(PastAction::sequence));
    assertEquals(Optional.of(done.sequence() + 1), review.undo(ADA).map(LedgerEntry::sequence));
    assertEquals(before, sight());
    assertEquals(
        Optional.of(done.sequence() + 2),
        new ReviewService(desk.ledger).redo(ADA).map(LedgerEntry::sequence));
    assertEquals(after, sight());
  }

  private void undoneAndRedone(Runnable before, Supplier<LedgerEntry> action) {
    before.run();
    undoneAndRedone(() -> Optional.of(action.get()));
  }

  @Test
  void severalClaimsAreConfirmedAndTakenBackAtOnce() {
    undoneAndRedone(() -> review.review(List.of(oslo, norway), ReviewState.CONFIRMED, "", ADA));
    assertEquals(ReviewState.CONFIRMED, entry(oslo).review());
    assertEquals(ReviewState.CONFIRMED, entry(norway).review());
    assertEquals(Optional.empty(), review.review(List.of(oslo), ReviewState.CONFIRMED, "", ADA));
  }

  @Test
  void aRejectionIsTakenBack() {
    undoneAndRedone(() -> review.review(List.of(oslo), ReviewState.REJECTED, "misread", ADA));
  }

  @Test
  void aWithdrawnDisputeGivesBackTheStateBeforeIt() {
    undoneAndRedone(
        () -> {
          review.review(List.of(oslo), ReviewState.CONFIRMED, "", ADA);
          review.review(List.of(oslo), ReviewState.DISPUTED, "no flight", ADA);
        },
        () -> review.withdrawDispute(oslo, "", ADA));
    assertEquals(ReviewState.CONFIRMED, entry(oslo).review());
    assertThrows(ServiceException.class, () -> review.withdrawDispute(norway, "", ADA));
  }

  @Test
  void aSlotIsCorrectedWithAReason() {
    undoneAndRedone(
        () -> review.correct(oslo, new KindValue(ClaimKind.VISIT), "he travelled", ADA));
    assertEquals(ClaimKind.VISIT, entry(oslo).claim().kind());
    assertThrows(
        ReasonMissingException.class,
        () -> review.correct(oslo, new KindValue(ClaimKind.TALKS), " ", ADA));
    assertEquals(
        Optional.empty(), review.correct(oslo, new KindValue(ClaimKind.VISIT), "again", ADA));
  }

  @Test
  void anEmptySlotIsFilledWithoutAReason() {
    When when = review.when("2024-03", entry(oslo).claim().when());
    undoneAndRedone(() -> review.correct(oslo, new WhenValue(when), "", ADA));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), entry(oslo).claim().when().latest());
  }

  @Test
  void slotsThatCannotBeAreRefused() {
    for (List<Party> parties :
        List.of(
            List.<Party>of(),
            List.of(new Party(" ", List.of(), PartyKind.PERSON, List.of())),
            List.of(ENVOY, ENVOY))) {
      assertThrows(
          ServiceException.class,
          () -> review.correct(oslo, new PartiesValue(parties), "why not", ADA));
    }
    assertThrows(
        ServiceException.class,
        () ->
            review.correct(
                oslo, new PlacesValue(List.of(new Place("", List.of()))), "why not", ADA));
    assertEquals(2, desk.ledger.log().entries().size());
  }

  @Test
  void aSuggestedLinkIsConfirmedAndAWrongOneRejectedWithAReason() {
    undoneAndRedone(() -> review.linkResponse(denial, oslo, "", ADA));
    assertEquals(LinkState.CONFIRMED, entry(oslo).answers().get(0).link().state());
    undoneAndRedone(() -> review.unlinkResponse(denial, norway, "of another day", ADA));
    assertEquals(List.of(), entry(norway).answers());
    assertThrows(ReasonMissingException.class, () -> review.unlinkResponse(denial, oslo, "", ADA));
  }

  @Test
  void aMeetingIsSplitAndJoinedAgain() {
    undoneAndRedone(() -> Optional.of(review.splitMeeting(List.of(oslo), "a week apart", ADA)));
    assertEquals(2, desk.service.meetings(ClaimQuery.all()).size());
    undoneAndRedone(() -> Optional.of(review.joinMeetings(List.of(oslo, norway), "", ADA)));
    assertEquals(1, desk.service.meetings(ClaimQuery.all()).size());
    assertThrows(ServiceException.class, () -> review.joinMeetings(List.of(oslo, norway), "", ADA));
    assertThrows(
        ServiceException.class,
        () -> review.splitMeeting(List.of(oslo, norway), "everything", ADA));
  }

  @Test
  void anImportAfterASplitDoesNotJoinTheMeetingAgain() {
    review.splitMeeting(List.of(oslo), "a week apart", ADA);
    desk.importAll();
    assertEquals(2, desk.service.meetings(ClaimQuery.all()).size());
  }

  @Test
  void anOutletTheTextTellsIsOnlyChangedWithAReason() {
    String article = desk.osloClaim().articleId();
    assertThrows(
        ReasonMissingException.class,
        () -> describe(article, ArticleField.OUTLET, "Oslo Daily", ""));
    undoneAndRedone(() -> describe(article, ArticleField.OUTLET, "Oslo Daily", "masthead cut off"));
    assertEquals(
        new Evidenced<>(
            Optional.of("Oslo Daily"), Known.EDITED, Optional.empty(), Optional.of("set by Ada")),
        entry(oslo).article().outlet());
    assertEquals(
        Optional.of("Oslo Daily"), desk.service.article(article).orElseThrow().outlet().value());
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    assertThrows(
        ServiceException.class,
        () -> describe(desk.osloClaim().articleId(), ArticleField.PUBLISHED, "2024-02-30", "x"));
  }

  private Optional<LedgerEntry> describe(
      String article, ArticleField field, String value, String reason) {
    return review.describeArticles(List.of(article), field, Optional.of(value), reason, ADA);
  }

  @Test
  void aClaimAddedByHandIsReviewedAndAnsweredLikeOthers() {
    NewClaim draft = newClaim(desk.osloClaim());
    undoneAndRedone(() -> Optional.of(review.addClaim(draft, "", ADA)));
    String id = lastClaim();
    assertThrows(ServiceException.class, () -> review.addClaim(draft, "", ADA));
    undoneAndRedone(() -> review.review(List.of(id), ReviewState.DISPUTED, "hearsay", ADA));
    undoneAndRedone(() -> review.linkResponse(denial, id, "", ADA));
    undoneAndRedone(() -> Optional.of(review.joinMeetings(List.of(oslo, id), "", ADA)));
    assertEquals(1, desk.service.meetings(ClaimQuery.all()).size());
  }

  @Test
  void aClaimAddedByHandIsFoundByItsIdUntilItIsTakenBack() {
    review.addClaim(newClaim(desk.osloClaim()), "", ADA);
    String id = lastClaim();

    Found found = desk.service.find(id.substring(0, 20));
    assertEquals(
        id, found.match(one -> one.entry().claim().id(), r -> "", a -> "", s -> "", n -> ""));

    review.undo(ADA);
    assertEquals(new Found.Nothing(), desk.service.find(id));
  }

  @Test
  void aResponseAddedByHandIsFoundWithItsLinks() {
    NewResponse draft =
        new NewResponse(
            desk.osloClaim().articleId(), new Span(0, 9), ResponseKind.DENIAL, ENVOY, When.none());
    LedgerEntry added = review.addResponse(draft, "", ADA);
    String id = ((ResponseAdded) added.decision()).response().id();
    review.linkResponse(id, oslo, "", ADA);

    Found found = desk.service.find(id.substring(0, 20));
    assertEquals(
        List.of(id + " answers " + oslo),
        found.match(
            one -> List.of(),
            one ->
                one.links().stream()
                    .map(link -> link.responseId() + " answers " + link.claimId())
                    .toList(),
            article -> List.of(),
            several -> List.of(),
            nothing -> List.of()));
  }

  private String lastClaim() {
    List<LedgerEntry> log = desk.ledger.log().entries();
    return log.stream()
        .map(LedgerEntry::decision)
        .filter(ClaimAdded.class::isInstance)
        .map(ClaimAdded.class::cast)
        .map(added -> added.claim().id())
        .findFirst()
        .orElseThrow();
  }

  private static NewClaim newClaim(Claim like) {
    return new NewClaim(
        like.articleId(),
        new Span(0, 20),
        ClaimKind.CONTACT,
        Modality.ALLEGED,
        List.of(ENVOY),
        List.of(),
        When.none(),
        AttributionChain.ownVoice());
  }

  @Test
  void aResponseAddedByHandWaitsForItsClaim() {
    undoneAndRedone(
        () ->
            Optional.of(
                review.addResponse(
                    new NewResponse(
                        desk.osloClaim().articleId(),
                        new Span(0, 9),
                        ResponseKind.DOUBT,
                        ENVOY,
                        When.none()),
                    "",
                    ADA)));
    Response added = desk.service.unlinkedResponses().get(0).response();
    assertEquals(ResponseKind.DOUBT, added.kind());
    undoneAndRedone(() -> review.linkResponse(added.id(), oslo, "", ADA));
    assertEquals(List.of(), desk.service.unlinkedResponses());
  }

  @Test
  void passagesNotesAndTagsAreAddedAndTakenBack() {
    undoneAndRedone(() -> review.addPassage(oslo, new Span(0, 4), "", ADA));
    undoneAndRedone(() -> Optional.of(review.addNote(oslo, " call the hall ", ADA)));
    undoneAndRedone(() -> review.addTag(List.of(oslo, norway), "north", ADA));
    undoneAndRedone(() -> review.removeTag(List.of(oslo), "north", ADA));
    assertEquals("call the hall", entry(oslo).notes().get(0).text());
    assertEquals(List.of(), entry(oslo).tags());
    assertEquals(List.of("north"), entry(norway).tags());
    assertEquals(Optional.empty(), review.removeTag(List.of(oslo), "north", ADA));
    assertEquals(Optional.empty(), review.addPassage(oslo, new Span(0, 4), "", ADA));
  }

  @Test
  void aPassageWithoutWordsIsRefused() {
    assertThrows(
        ServiceException.class, () -> review.addPassage(oslo, new Span(0, 100_000), "", ADA));
  }

  @Test
  void importsAreNotUndone() {
    assertEquals(Optional.empty(), review.nextUndo());
    assertEquals(Optional.empty(), review.undo(ADA));
    assertEquals(Optional.empty(), review.redo(ADA));
  }

  @Test
  void aNewDecisionEndsWhatCouldBeRedone() {
    review.addTag(List.of(oslo), "one", ADA);
    review.undo(ADA);
    review.addTag(List.of(oslo), "two", ADA);
    assertEquals(Optional.empty(), review.nextRedo());
    assertEquals(List.of("two"), entry(oslo).tags());
  }

  @Test
  void theHistoryOfAClaimSaysWhatStillHolds() {
    review.review(List.of(oslo, norway), ReviewState.CONFIRMED, "", ADA);
    review.correct(oslo, new KindValue(ClaimKind.TALKS), "they sat down", ADA);
    review.undo("Bo");

    assertEquals(
        List.of(
            "Ada Confirmed  true",
            "Ada Kind corrected: meeting → talks they sat down false",
            "Bo Undone: Kind corrected: meeting → talks  true"),
        review.history(oslo).stream()
            .map(
                line ->
                    String.join(
                        " ",
                        line.editor(),
                        line.words(),
                        line.reason().orElse(""),
                        String.valueOf(line.holds())))
            .toList());
  }

  @Test
  void theHistoryOfAResponseBeginsWithItsAddition() {
    LedgerEntry added =
        review.addResponse(
            new NewResponse(
                desk.osloClaim().articleId(),
                new Span(0, 9),
                ResponseKind.DENIAL,
                ENVOY,
                When.none()),
            "",
            ADA);
    String id = ((ResponseAdded) added.decision()).response().id();

    assertEquals(
        List.of("Response added by hand: denial"),
        review.history(id).stream().map(HistoryLine::words).toList());
  }
}
