package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexQuery.Condition;
import org.parley.ledger.IndexTerm;
import org.parley.ledger.Ledger;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleField;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue.PlacesValue;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.service.NewClaim;
import org.parley.service.NewResponse;
import org.parley.service.ReviewService;

/** Everything that can change what a ledger's findings are found by, one step after another. */
final class IndexStory {
  private static final String ADA = "Ada";

  private final Ledger ledger;
  private final ReviewService review;
  private final Runnable check;

  private IndexStory(Ledger ledger, Runnable check) {
    this.ledger = ledger;
    this.review = new ReviewService(ledger);
    this.check = check;
  }

  /**
   * @param check runs after each step
   */
  static void tell(Ledger ledger, Runnable check) {
    IndexStory story = new IndexStory(ledger, check);
    story.importing();
    story.reviewing();
    story.linking();
    story.grouping();
    story.adding();
    story.undoing();
  }

  private void step(Runnable change) {
    change.run();
    check.run();
  }

  private void importing() {
    for (int number = 1; number <= 5; number++) {
      int one = number;
      step(() -> ledger.articles().record(Samples.document(one), Samples.extraction(one), ADA));
    }
    step(
        () ->
            ledger
                .links()
                .suggestMeetings(List.of(link(claim(1), claim(2)), link(claim(2), claim(3)))));
    step(
        () ->
            ledger
                .links()
                .suggestAnswers(
                    List.of(
                        new AnswerLink(
                            response(4).id(),
                            claim(2).id(),
                            LinkState.SUGGESTED,
                            0.5,
                            List.of("same parties")))));
  }

  private void reviewing() {
    step(() -> review.review(ids(1, 2), ReviewState.CONFIRMED, "", ADA));
    step(() -> review.review(ids(3), ReviewState.REJECTED, "misread", ADA));
    step(
        () ->
            review.correct(
                claim(2).id(),
                new PlacesValue(List.of(new Place("Port-Ålesund", List.of()))),
                "the map",
                ADA));
    step(() -> review.addTag(ids(1, 4), "back channel", ADA));
    step(() -> describe(ArticleField.OUTLET, Optional.empty()));
    step(() -> describe(ArticleField.PUBLISHED, Optional.of("2024-05-04")));
    step(() -> describe(ArticleField.TITLE, Optional.of("Zeppelins over Ankara")));
  }

  private void describe(ArticleField field, Optional<String> value) {
    review.describeArticles(List.of(Samples.id(2)), field, value, "looked up", ADA);
  }

  private void linking() {
    step(() -> review.unlinkResponse(response(5).id(), claim(5).id(), "of another meeting", ADA));
    step(() -> review.linkResponse(response(5).id(), claim(4).id(), "", ADA));
    step(() -> review.unlinkResponse(response(5).id(), claim(4).id(), "of another meeting", ADA));
  }

  private void grouping() {
    step(() -> review.joinMeetings(ids(1, 4), "", ADA));
    step(() -> review.splitMeeting(ids(2), "a week later", ADA));
    step(() -> ledger.links().suggestMeetings(List.of(link(claim(5), claim(4)))));
    step(() -> ledger.links().withdrawMeetings(List.of(link(claim(5), claim(4)))));
  }

  private void adding() {
    Party party = new Party("Ola Nordin", List.of("Nordin"), PartyKind.PERSON, List.of());
    Span span = new Span(0, 10);
    step(
        () ->
            review.addClaim(
                new NewClaim(
                    Samples.id(2),
                    span,
                    ClaimKind.VISIT,
                    Modality.PLANNED,
                    List.of(party),
                    List.of(),
                    When.none(),
                    AttributionChain.ownVoice()),
                "",
                ADA));
    step(
        () ->
            review.addResponse(
                new NewResponse(Samples.id(3), span, ResponseKind.NO_COMMENT, party, When.none()),
                "",
                ADA));
  }

  private void undoing() {
    for (int turn = 0; turn < 8; turn++) {
      step(() -> review.undo(ADA));
    }
    for (int turn = 0; turn < 6; turn++) {
      step(() -> review.redo(ADA));
    }
  }

  private static Claim claim(int number) {
    return Samples.extraction(number).claims().get(1);
  }

  private static Response response(int number) {
    return Samples.extraction(number).responses().get(0);
  }

  private static List<String> ids(int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> claim(number).id()).toList();
  }

  private static MeetingLink link(Claim one, Claim other) {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    return new MeetingLink(
        inOrder ? one.id() : other.id(),
        inOrder ? other.id() : one.id(),
        LinkState.SUGGESTED,
        0.9,
        List.of("same day"));
  }

  /** Conditions of every kind, alone and together, each also turned round. */
  static List<IndexQuery> queries() {
    long may = LocalDate.of(2023, 5, 3).toEpochDay();
    List<IndexTerm> terms =
        List.of(
            new IndexTerm.Is(IndexField.REVIEW, " confirmed"),
            new IndexTerm.Is(IndexField.ANSWERED, " none"),
            new IndexTerm.Begins(IndexField.PARTY, " iris"),
            new IndexTerm.Begins(IndexField.PARTY, " ris"),
            new IndexTerm.Begins(IndexField.PLACE, " al"),
            new IndexTerm.Is(IndexField.PLACE, " port alesund"),
            new IndexTerm.Is(IndexField.TAG, " back channel"),
            new IndexTerm.Says(" zeppelin"),
            new IndexTerm.Says(" eppelin"),
            new IndexTerm.Says(" eppelins over ank"),
            new IndexTerm.Says(" the meeting"),
            new IndexTerm.Says(" nowhere to be found"),
            new IndexTerm.Before(may),
            new IndexTerm.Before(may + 1),
            new IndexTerm.From(may),
            new IndexTerm.From(may + 1));
    List<IndexQuery> queries = new ArrayList<>(List.of(IndexQuery.all()));
    for (IndexTerm term : terms) {
      queries.add(query(new Condition(false, List.of(term))));
      queries.add(query(new Condition(true, List.of(term))));
    }
    queries.add(query(new Condition(false, terms.subList(0, 2))));
    queries.add(
        query(new Condition(false, terms.subList(2, 3)), new Condition(true, terms.subList(0, 1))));
    return queries;
  }

  private static IndexQuery query(Condition... conditions) {
    return new IndexQuery(false, List.of(conditions));
  }
}
