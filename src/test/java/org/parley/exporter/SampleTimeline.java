package org.parley.exporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnswerEntry;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimQuery;
import org.parley.model.Decision;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.MeetingLink;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.Root;
import org.parley.model.RootCount;
import org.parley.model.Span;
import org.parley.model.Timeline;
import org.parley.model.UnlinkedResponse;
import org.parley.model.When;

/** A timeline in which every field is used and the texts are as hostile as texts can be. */
public final class SampleTimeline {
  static final String FIRST = "1".repeat(64);
  static final String SECOND = "2".repeat(64);
  private static final String RIGHT_TO_LEFT = "\u202E";

  /** Canonical texts by article id. */
  static final Map<String, String> TEXTS =
      Map.of(
          FIRST,
          "🕊🕊 The Courier, 3 May 2021. \"Envoys\" of Norland met <b>Ola Berg</b></script> in"
              + " Westhaven last week, Radio Vest said.\u0000",
          SECOND,
          "Evening Post: Norland's envoys "
              + RIGHT_TO_LEFT
              + "sat down with Berg, a clerk said. “We have no comment,” said \\Berg\\'s office. A"
              + " visitor knew nothing 🤷.");

  private SampleTimeline() {}

  public static Optional<String> text(String articleId) {
    return Optional.ofNullable(TEXTS.get(articleId));
  }

  public static Timeline timeline() {
    return recordedAt(Instant.parse("2021-05-04T10:00:00Z"));
  }

  /** The same timeline with its one decision made at another time. */
  static Timeline recordedAt(Instant time) {
    return of(
        meeting(
            time,
            List.of(
                new ClaimReviewed(
                    claim().id(), ReviewState.UNREVIEWED, ReviewState.DISPUTED, "“dubious”"))));
  }

  /** The same timeline with other decisions on its first claim. */
  static Timeline deciding(List<Decision> decisions) {
    return of(meeting(Instant.parse("2021-05-04T10:00:00Z"), decisions));
  }

  private static Timeline of(Meeting meeting) {
    return new Timeline(
        ClaimQuery.all(),
        "a".repeat(64),
        7,
        List.of(meeting),
        List.of(undatedMeeting()),
        List.of(new UnlinkedResponse(doubt(), second())),
        List.of("1 claim left out because an editor rejected it as misread"));
  }

  static Claim claim() {
    return new Claim(
        "c1" + "0".repeat(62),
        FIRST,
        ClaimKind.MEETING,
        Modality.ALLEGED,
        List.of(at(FIRST, "\"Envoys\" of Norland met <b>Ola Berg</b></script> in Westhaven")),
        List.of(
            new Party(
                "Ola Berg", List.of("Berg"), PartyKind.PERSON, List.of(at(FIRST, "Ola Berg")))),
        List.of(new Place("Westhaven", List.of(at(FIRST, "Westhaven")))),
        lastWeek(),
        new AttributionChain(
            List.of(
                new Hop(
                    "Radio Vest",
                    HopKind.BROADCASTER,
                    Optional.of("said"),
                    Optional.of(at(FIRST, "Radio Vest said")),
                    true,
                    Certainty.PROBABLE,
                    true))),
        false,
        false,
        new Explanation("meet.active", Optional.of(at(FIRST, "met")), List.of("tab\there")));
  }

  private static Claim undated() {
    return new Claim(
        "c2" + "0".repeat(62),
        SECOND,
        ClaimKind.TALKS,
        Modality.ASSERTED,
        List.of(at(SECOND, "sat down with Berg")),
        List.of(),
        List.of(),
        When.none(),
        AttributionChain.ownVoice(),
        true,
        true,
        new Explanation("sit.down", Optional.empty(), List.of()));
  }

  static Response noComment() {
    return new Response(
        "r1" + "0".repeat(62),
        SECOND,
        ResponseKind.NO_COMMENT,
        new Party(
            "Berg's office",
            List.of(),
            PartyKind.ORGANISATION,
            List.of(at(SECOND, "\\Berg\\'s office"))),
        List.of(at(SECOND, "“We have no comment,” said \\Berg\\'s office.")),
        Optional.of(at(SECOND, "sat down")),
        When.none(),
        new Explanation("no.comment", Optional.of(at(SECOND, "no comment")), List.of()));
  }

  private static Response doubt() {
    return new Response(
        "r2" + "0".repeat(62),
        SECOND,
        ResponseKind.DOUBT,
        new Party("a visitor", List.of(), PartyKind.UNNAMED, List.of()),
        List.of(at(SECOND, "knew nothing 🤷")),
        Optional.empty(),
        When.none(),
        new Explanation("knew.nothing", Optional.empty(), List.of()));
  }

  private static Meeting meeting(Instant time, List<Decision> decisions) {
    Claim claim = claim();
    AnswerLink link =
        new AnswerLink(
            noComment().id(), claim.id(), LinkState.SUGGESTED, 0.8549, List.of("same party"));
    return new Meeting(
        claim.id(),
        claim.parties(),
        claim.places(),
        claim.when(),
        new RootCount(
            List.of("The Courier"),
            1,
            List.of(new Root("Radio Vest", false, List.of(claim.id()), "the last named source"))),
        List.of(
            new ClaimEntry(
                claim,
                first(),
                ReviewState.DISPUTED,
                decisions.stream().map(one -> entry(time, one)).toList(),
                List.of(new AnswerEntry(noComment(), second(), link)))),
        List.of(
            new MeetingLink(
                claim.id(), undated().id(), LinkState.REJECTED, 1, List.of("same party"))));
  }

  private static LedgerEntry entry(Instant time, Decision decision) {
    return new LedgerEntry(7, time, "Ada", decision, "b".repeat(64), "a".repeat(64));
  }

  private static Meeting undatedMeeting() {
    return new Meeting(
        undated().id(),
        List.of(),
        List.of(),
        When.none(),
        new RootCount(List.of(), 1, List.of()),
        List.of(new ClaimEntry(undated(), second(), ReviewState.UNREVIEWED, List.of(), List.of())),
        List.of());
  }

  private static When lastWeek() {
    return new When(
        Optional.of("last week"),
        Optional.of(at(FIRST, "last week")),
        Optional.of(LocalDate.of(2021, 4, 26)),
        Optional.of(LocalDate.of(2021, 5, 2)),
        Precision.WEEK,
        Optional.of(LocalDate.of(2021, 5, 3)),
        Optional.of("last-week"),
        Optional.of("2021-04-26/2021-05-02"));
  }

  private static ArticleHeader first() {
    return new ArticleHeader(
        FIRST,
        "first <\u0007> file.txt",
        Evidenced.stated("The Courier", at(FIRST, "The Courier"), "head"),
        Evidenced.stated(LocalDate.of(2021, 5, 3), at(FIRST, "3 May 2021"), "head-date"),
        Evidenced.unknown(),
        Optional.of("https://courier.example/1?a=b&c=\"d\""),
        "en");
  }

  private static ArticleHeader second() {
    return new ArticleHeader(
        SECOND,
        "second.txt",
        Evidenced.inferred("Evening Post", at(SECOND, "Evening Post"), "prefix"),
        Evidenced.unknown(),
        Evidenced.unknown(),
        Optional.empty(),
        "en");
  }

  static Passage at(String articleId, String quote) {
    String text = TEXTS.get(articleId);
    int start = text.indexOf(quote);
    return Passage.of(articleId, text, new Span(start, start + quote.length()));
  }
}
