package org.parley.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleImported;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.NearMiss;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.Span;
import org.parley.model.When;

class ModelCodecTest {
  private static final Passage PASSAGE =
      new Passage("a1", new Span(4, 9), "d\u001f/\u2028e", "é \"q\"", "\\ 😀");
  private static final String PASSAGE_JSON =
      "{\"articleId\":\"a1\",\"prefix\":\"é \\\"q\\\"\",\"quote\":\"d\\u001f/\u2028e\","
          + "\"span\":{\"end\":9,\"start\":4},\"suffix\":\"\\\\ 😀\"}";

  private final ModelCodec codec = new ModelCodec();

  @Test
  void aNearMissHasOneCanonicalForm() {
    NearMiss miss = new NearMiss(PASSAGE, "rule", "reason");
    String json = "{\"passage\":" + PASSAGE_JSON + ",\"reason\":\"reason\",\"rule\":\"rule\"}";

    assertEquals(json, codec.nearMiss(miss));
    assertEquals(miss, codec.nearMiss(json));
  }

  @Test
  void absentValuesAreLeftOutAndComeBackAbsent() {
    Response response =
        new Response(
            "r1",
            "a1",
            ResponseKind.NO_COMMENT,
            new Party("She", List.of(), PartyKind.UNNAMED, List.of()),
            List.of(PASSAGE),
            Optional.empty(),
            new When(
                Optional.of("May"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 31)),
                Precision.MONTH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Explanation("rule", Optional.empty(), List.of()));

    String json = codec.response(response);

    assertEquals(
        "{\"articleId\":\"a1\",\"id\":\"r1\",\"kind\":\"NO_COMMENT\",\"passages\":["
            + PASSAGE_JSON
            + "],\"speaker\":{\"aliases\":[],\"kind\":\"UNNAMED\",\"mentions\":[],\"name\":\"She\"},"
            + "\"when\":{\"latest\":\"2024-05-31\",\"precision\":\"MONTH\",\"words\":\"May\"},"
            + "\"why\":{\"remarks\":[],\"rule\":\"rule\"}}",
        json);
    assertEquals(response, codec.response(json));
  }

  @Test
  void anArticleIsWrittenWithoutItsText() {
    Article article =
        new Article(
            "a1",
            "one.txt",
            "the text",
            Evidenced.stated("Herald", PASSAGE, "rule"),
            Evidenced.inferred(LocalDate.of(2024, 5, 31), PASSAGE, "rule"),
            Evidenced.unknown(),
            Optional.empty(),
            "en",
            List.of(new Paragraph(new Span(0, 8), ParagraphKind.BODY)));

    String json = codec.article(article);

    assertEquals(
        "{\"fileName\":\"one.txt\",\"id\":\"a1\",\"language\":\"en\",\"outlet\":{\"known\":\"STATED\","
            + "\"passage\":"
            + PASSAGE_JSON
            + ",\"rule\":\"rule\",\"value\":\"Herald\"},\"paragraphs\":[{\"kind\":\"BODY\",\"span\":"
            + "{\"end\":8,\"start\":0}}],\"published\":{\"known\":\"INFERRED\",\"passage\":"
            + PASSAGE_JSON
            + ",\"rule\":\"rule\",\"value\":\"2024-05-31\"},\"title\":{\"known\":\"UNKNOWN\"}}",
        json);
    assertEquals(article, codec.article(json, "the text"));
    assertEquals(article.header(), codec.header(json));
  }

  @Test
  void linksComeBackWithTheirExactScores() {
    AnswerLink answer = new AnswerLink("r", "c", LinkState.REJECTED, 0.1 + 0.2, List.of("why"));
    MeetingLink meeting = new MeetingLink("a", "b", LinkState.CONFIRMED, 1.0 / 3, List.of());

    assertEquals(answer, codec.answerLink(codec.answerLink(answer)));
    assertEquals(meeting, codec.meetingLink(codec.meetingLink(meeting)));
  }

  @Test
  void decisionsAreKnownByNamesThatOutliveTheirClasses() {
    Decision imported = new ArticleImported("a1", "f1", 4, 2);
    Decision reviewed =
        new ClaimReviewed("c1", ReviewState.CONFIRMED, ReviewState.DISPUTED, "heard");

    assertEquals(
        entry(imported),
        codec.entry(
            text(
                "{\"articleId\":\"a1\",\"claims\":4,\"findingsDigest\":\"f1\",\"responses\":2,"
                    + "\"type\":\"article-imported\"}"),
            "p",
            "d"));
    assertEquals(
        entry(reviewed),
        codec.entry(
            text(
                "{\"after\":\"DISPUTED\",\"before\":\"CONFIRMED\",\"claimId\":\"c1\","
                    + "\"reason\":\"heard\",\"type\":\"claim-reviewed\"}"),
            "p",
            "d"));
  }

  @Test
  void aTypeNameIsNeverTakenForAClass() {
    String json = text("{\"type\":\"org.parley.model.Decision$ArticleImported\"}");

    assertThrows(ModelFormatException.class, () -> codec.entry(json, "p", "d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "nonsense",
        "{}",
        "{\"passage\":{},\"reason\":\"r\",\"rule\":\"r\"}",
        "{\"reason\":\"r\",\"rule\":\"r\"}",
        "{\"reason\":\"r\",\"rule\":\"r\",\"passage\":null}",
      })
  void anythingButANearMissIsRefused(String json) {
    assertThrows(ModelFormatException.class, () -> codec.nearMiss(json));
    assertThrows(ModelFormatException.class, () -> codec.header(json));
    assertThrows(ModelFormatException.class, () -> codec.article(json, "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"more\":1,", "\"rule\":\"r\","})
  void unknownAndRepeatedNamesAreRefused(String extra) {
    String good = codec.nearMiss(new NearMiss(PASSAGE, "rule", "reason"));

    assertThrows(ModelFormatException.class, () -> codec.nearMiss("{" + extra + good.substring(1)));
    assertThrows(ModelFormatException.class, () -> codec.nearMiss(good + "{}"));
  }

  @Test
  void bottomlessNestingIsRefused() {
    assertThrows(ModelFormatException.class, () -> codec.claim("[".repeat(100_000)));
  }

  private static String text(String decision) {
    return "{\"decision\":"
        + decision
        + ",\"editor\":\"Ada\",\"format\":1,\"sequence\":7,"
        + "\"time\":\"2024-03-01T10:00:00.000Z\"}";
  }

  private static LedgerEntry entry(Decision decision) {
    return new LedgerEntry(7, Instant.parse("2024-03-01T10:00:00Z"), "Ada", decision, "p", "d");
  }
}
