package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ledger.ActionHistory;
import org.parley.ledger.ChainVerifier;
import org.parley.ledger.DecisionLog;
import org.parley.ledger.FindingIndex;
import org.parley.ledger.FindingIndex.Hit;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexOrder;
import org.parley.ledger.IndexPlace;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexRow;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.PresentState;
import org.parley.ledger.StoredEntry;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.Redone;
import org.parley.model.Decision.TagAdded;
import org.parley.model.Decision.Undone;
import org.parley.model.Extraction;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.ParleyException;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.model.ReviewState;

/** What every ledger does, wherever it keeps its rows. */
abstract class LedgerContract {
  static final String EDITOR = "Ada İpek";

  Ledger ledger;

  /** A new, empty ledger whose clock is {@link Samples#clock()}. */
  abstract Ledger emptyLedger() throws Exception;

  @BeforeEach
  void openLedger() throws Exception {
    ledger = emptyLedger();
  }

  @AfterEach
  void closeLedger() {
    if (ledger != null) {
      ledger.close();
    }
  }

  @Test
  void anEmptyLedgerHoldsNothing() {
    assertEquals(List.of(), ledger.articles().headers());
    assertEquals(List.of(), ledger.findings().claims());
    assertEquals(List.of(), ledger.findings().responses());
    assertEquals(List.of(), ledger.links().answers());
    assertEquals(List.of(), ledger.links().meetings());
    assertEquals(List.of(), ledger.log().entries());
    assertEquals(DecisionLog.GENESIS, ledger.log().head());
    assertEquals(Optional.empty(), ledger.articles().find(Samples.id(1)));
    assertEquals(Optional.empty(), ledger.articles().document(Samples.id(1)));
    assertEquals(Optional.empty(), ledger.findings().claim(Samples.id(1)));
    assertEquals(Optional.empty(), ledger.findings().response(Samples.id(1)));
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void anArticleComesBackAsItWasRecorded() {
    assertTrue(record(1));

    String id = Samples.id(1);
    Extraction extraction = Samples.extraction(1);
    RawDocument document = ledger.articles().document(id).orElseThrow();
    assertTrue(ledger.articles().contains(id));
    assertEquals(Optional.of(extraction.article()), ledger.articles().find(id));
    assertEquals(List.of(extraction.article().header()), ledger.articles().headers());
    assertArrayEquals(Samples.document(1).bytes(), document.bytes());
    assertEquals(Samples.document(1).fileName(), document.fileName());
    assertEquals(claims(extraction), ledger.findings().claims());
    assertEquals(extraction.responses(), ledger.findings().responses());
    assertEquals(extraction.answers(), ledger.links().answers());
    assertEquals(extraction.nearMisses(), ledger.findings().nearMisses(id));
  }

  @Test
  void findingsAreFoundByTheirId() {
    record(1);
    record(2);
    Claim claim = Samples.extraction(2).claims().get(0);
    Response response = Samples.extraction(1).responses().get(0);

    assertEquals(Optional.of(claim), ledger.findings().claim(claim.id()));
    assertEquals(Optional.of(response), ledger.findings().response(response.id()));
  }

  @Test
  void recordingAnArticleAgainChangesNothing() {
    record(1);
    List<LedgerEntry> before = ledger.log().entries();

    assertFalse(record(1));

    assertEquals(before, ledger.log().entries());
    assertEquals(2, ledger.findings().claims().size());
    assertEquals(1, ledger.articles().headers().size());
  }

  @Test
  void aDocumentWithOtherBytesThanItsArticleIsRefused() {
    assertThrows(
        ParleyException.class,
        () -> ledger.articles().record(Samples.document(2), Samples.extraction(1), EDITOR));

    assertEquals(List.of(), ledger.articles().headers());
    assertEquals(List.of(), ledger.log().entries());
  }

  @Test
  void aReadingThatNamesAClaimTwiceIsRefusedWhole() {
    Extraction good = Samples.extraction(1);
    List<Claim> twice = List.of(good.claims().get(0), good.claims().get(0));
    Extraction bad = new Extraction(good.article(), twice, List.of(), List.of(), List.of());

    assertThrows(
        ParleyException.class, () -> ledger.articles().record(Samples.document(1), bad, EDITOR));

    assertFalse(ledger.articles().contains(Samples.id(1)));
    assertEquals(List.of(), ledger.log().entries());
  }

  @Test
  void articlesAndFindingsComeInTheOrderOfTheirIdsAndPlaces() {
    List.of(3, 1, 2).forEach(this::record);

    List<Extraction> byId =
        IntStream.rangeClosed(1, 3)
            .mapToObj(Samples::extraction)
            .sorted(Comparator.comparing(extraction -> extraction.article().id()))
            .toList();
    assertEquals(
        byId.stream().map(extraction -> extraction.article().header()).toList(),
        ledger.articles().headers());
    assertEquals(
        byId.stream().flatMap(extraction -> claims(extraction).stream()).toList(),
        ledger.findings().claims());
    assertEquals(
        byId.stream().flatMap(extraction -> extraction.responses().stream()).toList(),
        ledger.findings().responses());
  }

  @Test
  void everyKindOfIdIsFoundByItsBeginning() {
    record(1);
    record(2);
    List<String> all =
        Stream.of(1, 2).map(Samples::extraction).flatMap(LedgerContract::ids).sorted().toList();
    String fourth = all.get(3);

    assertEquals(all, ledger.findings().idsStartingWith(""));
    assertEquals(List.of(fourth), ledger.findings().idsStartingWith(fourth.substring(0, 9)));
    assertEquals(List.of(fourth), ledger.findings().idsStartingWith(fourth));
    assertEquals(List.of(), ledger.findings().idsStartingWith("%"));
  }

  @Test
  void atMostTwentyIdsAreFound() {
    IntStream.range(0, 6).forEach(this::record);

    assertEquals(20, ledger.findings().idsStartingWith("").size());
  }

  @Test
  void theLogRecordsEachImportAndDecisionInOrder() {
    record(1);
    Decision review = review(Samples.extraction(1).claims().get(0), "checked\nagainst \u0001 tape");

    LedgerEntry returned = ledger.log().append(EDITOR, review);

    List<LedgerEntry> entries = ledger.log().entries();
    assertEquals(List.of(1L, 2L), entries.stream().map(LedgerEntry::sequence).toList());
    assertEquals(returned, entries.get(1));
    assertEquals(review, returned.decision());
    assertEquals(EDITOR, returned.editor());
    assertEquals(Instant.parse("2024-03-01T10:00:02.123Z"), returned.time());
    assertEquals(DecisionLog.GENESIS, entries.get(0).previousDigest());
    assertEquals(entries.get(0).digest(), returned.previousDigest());
    assertEquals(returned.digest(), ledger.log().head());
    assertEquals(
        Optional.empty(),
        ChainVerifier.firstProblem(entries.stream().map(StoredEntry::of).toList()));
  }

  @Test
  void theSameRecordsGiveTheSameHeadEverywhere() {
    record(1);
    record(2);
    ledger.log().append(EDITOR, review(Samples.extraction(1).claims().get(0), "seen"));

    assertEquals(
        "d5dc1b75a29931a48670f8ca2bcf6030b8de1692b9d838e54b05bf8004153452", ledger.log().head());
  }

  @Test
  void everyKindOfDecisionComesBackAsItWasMade() {
    List<Decision> decisions = SampleDecisions.ofEveryKind();

    decisions.forEach(decision -> ledger.log().append(EDITOR, decision));

    List<LedgerEntry> entries = ledger.log().entries();
    assertEquals(decisions, entries.stream().map(LedgerEntry::decision).toList());
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void everyKindOfDecisionHasTheSameTextForEver() {
    SampleDecisions.ofEveryKind().forEach(decision -> ledger.log().append(EDITOR, decision));

    LedgerEntry last = ledger.log().entries().get(SampleDecisions.ofEveryKind().size() - 1);
    assertEquals(
        "94d4149cda3bdb5ca46307957639b13246b7a186c665dc0684ad3922e9bd19dc", last.previousDigest());
    assertEquals("d20a32f9c441dacd1d594244de5dc7a9974c53c103338153f0e8393c6e0549f2", last.digest());
  }

  @Test
  void suggestionsAreKeptOnceInOrder() {
    record(1);
    record(2);
    Claim first = Samples.extraction(1).claims().get(0);
    Claim second = Samples.extraction(2).claims().get(0);
    AnswerLink across =
        new AnswerLink(
            Samples.extraction(1).responses().get(0).id(),
            second.id(),
            LinkState.SUGGESTED,
            0.1 + 0.2,
            List.of("same parties"));
    MeetingLink meeting = meeting(first, second, 0.9);

    ledger.links().suggestAnswers(List.of(across));
    ledger.links().suggestAnswers(List.of(across));
    ledger.links().suggestMeetings(List.of(meeting));
    ledger.links().suggestMeetings(List.of(meeting(first, second, 0.2)));

    List<AnswerLink> expected = new ArrayList<>(Samples.extraction(1).answers());
    expected.addAll(Samples.extraction(2).answers());
    expected.add(across);
    expected.sort(Comparator.comparing(AnswerLink::responseId).thenComparing(AnswerLink::claimId));
    assertEquals(expected, ledger.links().answers());
    assertEquals(List.of(meeting), ledger.links().meetings());
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void suggestionsBetweenArticlesCanBeWithdrawnThoseOfAnArticleStay() {
    record(1);
    record(2);
    Claim first = Samples.extraction(1).claims().get(0);
    Claim second = Samples.extraction(2).claims().get(0);
    AnswerLink across =
        new AnswerLink(
            Samples.extraction(1).responses().get(0).id(),
            second.id(),
            LinkState.SUGGESTED,
            1,
            List.of("same parties"));
    List<AnswerLink> before = ledger.links().answers();
    ledger.links().suggestAnswers(List.of(across));
    ledger.links().suggestMeetings(List.of(meeting(first, second, 0.9)));

    ledger.links().withdrawAnswers(List.of(across, before.get(0)));
    ledger.links().withdrawMeetings(List.of(meeting(first, second, 0.9)));

    assertEquals(before, ledger.links().answers());
    assertEquals(List.of(), ledger.links().meetings());
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void aLinkToAnUnknownClaimIsRefused() {
    record(1);
    String response = Samples.extraction(1).responses().get(0).id();
    AnswerLink link = new AnswerLink(response, "nowhere", LinkState.SUGGESTED, 1, List.of());

    assertThrows(ParleyException.class, () -> ledger.links().suggestAnswers(List.of(link)));

    assertEquals(Samples.extraction(1).answers(), ledger.links().answers());
  }

  @Test
  void findingsHeadersAndLinksAreFoundForSomeIds() {
    List.of(1, 2, 3).forEach(this::record);
    Extraction second = Samples.extraction(2);
    String article = second.article().id();
    List<String> claimIds = second.claims().stream().map(Claim::id).toList();
    List<String> responseIds = second.responses().stream().map(Response::id).toList();
    MeetingLink across = meeting(second.claims().get(0), Samples.extraction(3).claims().get(0), 1);
    ledger.links().suggestMeetings(List.of(across));

    assertEquals(claims(second), ledger.findings().claims(claimIds));
    assertEquals(second.responses(), ledger.findings().responses(responseIds));
    assertEquals(claims(second), ledger.findings().claimsOf(article));
    assertEquals(second.responses(), ledger.findings().responsesOf(article));
    assertEquals(
        List.of(second.article().header()), ledger.articles().headers(List.of(article, "x")));
    assertEquals(3, ledger.articles().count());
    assertEquals(3, ledger.findings().responseCount());
    assertEquals(second.answers(), ledger.links().answersTo(claimIds));
    assertEquals(second.answers(), ledger.links().answersBy(responseIds));
    assertEquals(List.of(across), ledger.links().meetingsOf(claimIds));
    assertEquals(List.of(), ledger.links().meetingsOf(List.of()));
  }

  @Test
  void entriesAreFoundByWhatTheyAreOnWithWhatTookThemBack() {
    record(1);
    Claim first = Samples.extraction(1).claims().get(0);
    Claim second = Samples.extraction(1).claims().get(1);
    LedgerEntry one = ledger.log().append(EDITOR, review(first, "seen"));
    LedgerEntry other = ledger.log().append(EDITOR, review(second, "seen"));
    LedgerEntry back = ledger.log().append(EDITOR, new Undone(one.sequence()));

    assertEquals(List.of(one, back), ledger.log().entriesOn(List.of(first.id())));
    assertEquals(1, ledger.log().standing(ClaimReviewed.class));
    assertEquals(0, ledger.log().standing(TagAdded.class));
    assertEquals(List.of(other), ledger.log().entriesOn(List.of(second.id(), "nowhere")));
    assertEquals(
        List.of(one, other, back), ledger.log().entriesOn(List.of(first.id(), second.id())));
    assertEquals(4, ledger.log().length());
  }

  @Test
  void whatIsUndoneAndRedoneNextFollowsFromTheLog() {
    record(1);
    Claim claim = Samples.extraction(1).claims().get(0);
    LedgerEntry one = ledger.log().append(EDITOR, review(claim, "seen"));
    LedgerEntry other = ledger.log().append(EDITOR, review(claim, "seen again"));
    assertNext(Optional.of(other), Optional.empty());

    ledger.log().append(EDITOR, new Undone(other.sequence()));
    assertNext(Optional.of(one), Optional.of(other));
    ledger.log().append(EDITOR, new Undone(one.sequence()));
    assertNext(Optional.empty(), Optional.of(one));
    ledger.log().append(EDITOR, new Redone(one.sequence()));
    assertNext(Optional.of(one), Optional.of(other));
    LedgerEntry last = ledger.log().append(EDITOR, review(claim, "seen at last"));
    assertNext(Optional.of(last), Optional.empty());
    ledger.log().append(EDITOR, new Undone(last.sequence()));
    assertNext(Optional.of(one), Optional.of(last));
  }

  private void assertNext(Optional<LedgerEntry> undo, Optional<LedgerEntry> redo) {
    ActionHistory history = new ActionHistory(ledger.log().entries());
    assertEquals(undo, history.nextUndo());
    assertEquals(undo, ledger.log().nextUndo());
    assertEquals(redo, history.nextRedo());
    assertEquals(redo, ledger.log().nextRedo());
  }

  @Test
  void theIndexHoldsWhatAFoldFromScratchGivesAfterEveryChange() {
    IndexStory.tell(ledger, () -> assertEquals(scratch().rows(), indexed()));
  }

  private MemoryIndex scratch() {
    return new MemoryIndex(ledger);
  }

  private List<IndexRow> indexed() {
    List<String> ids = new ArrayList<>();
    ledger.findings().claims().forEach(claim -> ids.add(claim.id()));
    ledger.findings().responses().forEach(response -> ids.add(response.id()));
    PresentState state = new PresentState(ledger.log().entries());
    state.addedClaims().forEach(claim -> ids.add(claim.id()));
    state.addedResponses().forEach(response -> ids.add(response.id()));
    return ledger.index().rows(ids);
  }

  @Test
  void everyQueryIsAnsweredAsByGoingThroughAllRows() {
    IndexStory.tell(ledger, () -> {});
    FindingIndex index = ledger.index();
    MemoryIndex scratch = scratch();
    for (IndexQuery query : IndexStory.queries()) {
      for (IndexQuery asked : List.of(query, query.claims())) {
        assertEquals(scratch.count(asked), index.count(asked), asked::toString);
        assertEquals(scratch.meetings(asked), index.meetings(asked), asked::toString);
        for (IndexOrder order : IndexOrder.values()) {
          assertEquals(
              scratch.page(asked, order, IndexPlace.first(), 99),
              index.page(asked, order, IndexPlace.first(), 99),
              asked::toString);
        }
        for (IndexField field : IndexField.values()) {
          assertEquals(
              scratch.values(asked, field, 50), index.values(asked, field, 50), asked::toString);
        }
      }
    }
  }

  @Test
  void pagesBeginBesideAFindingOrAtANumber() {
    IndexStory.tell(ledger, () -> {});
    IndexQuery all = IndexQuery.all();
    List<Hit> whole = ledger.index().page(all, IndexOrder.MEETING, IndexPlace.first(), 99);
    Hit third = whole.get(2);

    assertEquals(whole.subList(3, 5), page(IndexPlace.after(third.id()), 2));
    assertEquals(whole.subList(0, 2), page(IndexPlace.before(third.id()), 9));
    assertEquals(whole.subList(1, 2), page(IndexPlace.before(third.id()), 1));
    assertEquals(whole.subList(4, whole.size()), page(IndexPlace.row(4), 99));
    assertEquals(List.of(), page(IndexPlace.row(whole.size()), 9));
    assertEquals(Optional.of(2), ledger.index().rowOf(all, IndexOrder.MEETING, third.id()));
    assertEquals(Optional.empty(), ledger.index().rowOf(all, IndexOrder.MEETING, "nowhere"));
  }

  private List<Hit> page(IndexPlace place, int limit) {
    return ledger.index().page(IndexQuery.all(), IndexOrder.MEETING, place, limit);
  }

  @Test
  void theMembersOfAMeetingAreFoundByAnyOfThem() {
    List.of(1, 2, 3).forEach(this::record);
    Claim one = Samples.extraction(1).claims().get(0);
    Claim other = Samples.extraction(3).claims().get(0);
    ledger.links().suggestMeetings(List.of(meeting(one, other, 1)));

    assertEquals(
        Stream.of(one.id(), other.id()).sorted().toList(),
        ledger.index().membersOf(List.of(other.id())));
  }

  @Test
  void aLedgerThatNobodyTouchedVerifies() {
    IntStream.range(0, 3).forEach(this::record);
    ledger.log().append(EDITOR, review(Samples.extraction(1).claims().get(0), ""));
    ledger.makeDurable();

    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  boolean record(int number) {
    return ledger.articles().record(Samples.document(number), Samples.extraction(number), EDITOR);
  }

  static ClaimReviewed review(Claim claim, String reason) {
    return new ClaimReviewed(claim.id(), ReviewState.UNREVIEWED, ReviewState.DISPUTED, reason);
  }

  private static MeetingLink meeting(Claim one, Claim other, double score) {
    List<String> ids = Stream.of(one.id(), other.id()).sorted().toList();
    return new MeetingLink(
        ids.get(0), ids.get(1), LinkState.SUGGESTED, score, List.of("same day", "same place"));
  }

  private static Stream<String> ids(Extraction extraction) {
    return Stream.of(
            Stream.of(extraction.article().id()),
            extraction.claims().stream().map(Claim::id),
            extraction.responses().stream().map(Response::id))
        .flatMap(ids -> ids);
  }

  /** By place in the text, as a ledger gives them. */
  private static List<Claim> claims(Extraction extraction) {
    return extraction.claims().stream()
        .sorted(Comparator.comparing((Claim claim) -> claim.quote().span()))
        .toList();
  }
}
