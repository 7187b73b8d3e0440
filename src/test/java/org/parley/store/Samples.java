package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Sha256;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Extraction;
import org.parley.model.Hop;
import org.parley.model.HopKind;
import org.parley.model.LinkState;
import org.parley.model.Modality;
import org.parley.model.NearMiss;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/** Articles with findings that use every part of the model, each distinct by its number. */
public final class Samples {
  private Samples() {}

  /** One second later at each reading, with digits below the millisecond. */
  public static Clock clock() {
    return new Clock() {
      private Instant now = Instant.parse("2024-03-01T10:00:00.123456789Z");

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
      }
    };
  }

  public static RawDocument document(int number) {
    return new RawDocument(fileName(number), text(number).getBytes(StandardCharsets.UTF_8));
  }

  public static String id(int number) {
    return Sha256.of(document(number).bytes());
  }

  public static Extraction extraction(int number) {
    Article article = article(number);
    Claim first = claim(article, "met");
    Claim second = claim(article, "said");
    Response response = response(article);
    AnswerLink link =
        new AnswerLink(
            response.id(),
            first.id(),
            LinkState.SUGGESTED,
            0.75,
            List.of("same article", "names \"the meeting\""));
    NearMiss miss = new NearMiss(passage(article, "report"), "talks-noun", "no second party");
    return new Extraction(
        article, List.of(second, first), List.of(response), List.of(link), List.of(miss));
  }

  static Article article(int number) {
    String text = text(number);
    String id = id(number);
    int end = text.indexOf('\n');
    Passage masthead = Passage.of(id, text, new Span(0, 10));
    return new Article(
        id,
        fileName(number),
        text,
        Evidenced.stated("The Herald", masthead, "masthead"),
        Evidenced.inferred(LocalDate.of(2023, 5, 4), masthead, "next-day"),
        Evidenced.unknown(),
        Optional.of("https://herald.example/" + number),
        "en",
        List.of(
            new Paragraph(new Span(0, end), ParagraphKind.HEADLINE),
            new Paragraph(new Span(end + 2, text.length()), ParagraphKind.BODY)));
  }

  private static String fileName(int number) {
    return "İstanbul " + number + ".txt";
  }

  private static String text(int number) {
    return "The Herald — report "
        + number
        + "\n\nMinister Iris İnce met envoy 😀 Bo Lind in Ankara on 3 May 2023, Radio \"K\" said.\n\n"
        + "The ministry denied the meeting.\u0000\n";
  }

  private static Claim claim(Article article, String trigger) {
    Passage words = passage(article, trigger);
    return new Claim(
        Sha256.of(article.id() + words.span().start()),
        article.id(),
        ClaimKind.MEETING,
        Modality.ALLEGED,
        List.of(words, passage(article, "the meeting")),
        List.of(
            person(article, "Iris İnce", List.of("Minister İnce")),
            person(article, "Bo Lind", List.of())),
        List.of(new Place("Ankara", List.of(passage(article, "Ankara")))),
        when(article),
        new AttributionChain(List.of(radio(article))),
        false,
        false,
        new Explanation("meet-verb", Optional.of(words), List.of("two persons")));
  }

  private static Party person(Article article, String name, List<String> aliases) {
    return new Party(name, aliases, PartyKind.PERSON, List.of(passage(article, name)));
  }

  private static When when(Article article) {
    return new When(
        Optional.of("3 May 2023"),
        Optional.of(passage(article, "3 May 2023")),
        Optional.of(LocalDate.of(2023, 5, 3)),
        Optional.of(LocalDate.of(2023, 5, 3)),
        Precision.DAY,
        Optional.of(LocalDate.of(2023, 5, 4)),
        Optional.of("day-month-year"),
        Optional.of("2023-05-03"));
  }

  private static Hop radio(Article article) {
    return new Hop(
        "Radio \"K\"",
        HopKind.BROADCASTER,
        Optional.of("said"),
        Optional.of(passage(article, "Radio \"K\"")),
        false,
        Certainty.CERTAIN,
        true);
  }

  private static Response response(Article article) {
    return new Response(
        Sha256.of(article.id() + "denied"),
        article.id(),
        ResponseKind.DENIAL,
        new Party(
            "The ministry",
            List.of(),
            PartyKind.ORGANISATION,
            List.of(passage(article, "The ministry"))),
        List.of(passage(article, "The ministry denied the meeting.")),
        Optional.of(passage(article, "the meeting")),
        When.none(),
        new Explanation("deny-verb", Optional.empty(), List.of()));
  }

  private static Passage passage(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.passage(new Span(start, start + words.length()));
  }
}
