package org.parley.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.ledger.Ledger;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Evidenced;
import org.parley.model.Extraction;
import org.parley.model.HopKind;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.Modality;
import org.parley.model.PartyKind;
import org.parley.model.Precision;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.When;

/** Puts three seed articles, read by hand, into a ledger. */
public final class SeedLedger {
  public static final String TURKIYE = id("c003");
  public static final String TURKIYE_TASS = id("c004");
  public static final String DOHA = id("c000");
  public static final String YNET = id("c002");
  public static final String NO_COMMENT = id("r004a");
  public static final String DOUBT = id("r004b");
  public static final String NULAND = id("r002c");

  private SeedLedger() {}

  static String id(String start) {
    return String.format("%-64s", start).replace(' ', '0');
  }

  public static void fill(Ledger ledger) {
    jns(ledger);
    ynet(ledger);
    unknown(ledger);
    tass(ledger);
    ledger
        .links()
        .suggestMeetings(
            List.of(
                new MeetingLink(
                    TURKIYE,
                    TURKIYE_TASS,
                    LinkState.SUGGESTED,
                    0.86,
                    List.of(
                        "both name Saleh al-Arouri and Khaled Mashal",
                        "Türkiye and Turkey are one country",
                        "both rest on KAN"))));
    ledger
        .links()
        .suggestAnswers(
            List.of(
                link(NO_COMMENT, TURKIYE_TASS, "answers reports of the meeting"),
                link(DOUBT, TURKIYE_TASS, "answers reports of the meeting"),
                link(NO_COMMENT, TURKIYE, "the meeting it answers is taken for this one"),
                link(DOUBT, TURKIYE, "the meeting it answers is taken for this one"),
                link(id("r000"), DOHA, "answers the document that carries the claim"),
                link(id("r002a"), YNET, "\"the allegations\" follows the claim"),
                link(id("r002b"), YNET, "\"the backchannel talks\" are the secret talks")));
  }

  private static AnswerLink link(String response, String claim, String reason) {
    return new AnswerLink(response, claim, LinkState.SUGGESTED, 0.8, List.of(reason));
  }

  private static void record(
      Ledger ledger,
      SeedArticle seed,
      Evidenced<String> outlet,
      Evidenced<LocalDate> published,
      Evidenced<String> title,
      List<Claim> claims,
      List<Response> responses) {
    Article bare = seed.bare;
    Article article =
        new Article(
            bare.id(),
            bare.fileName(),
            bare.text(),
            outlet,
            published,
            title,
            Optional.empty(),
            "en",
            bare.paragraphs());
    ledger
        .articles()
        .record(
            seed.document,
            new Extraction(article, claims, responses, List.of(), List.of()),
            "import");
  }

  private static When day(SeedArticle seed, String words, LocalDate day) {
    return new When(
        Optional.of(words),
        Optional.of(seed.at(words)),
        Optional.of(day),
        Optional.of(day),
        Precision.DAY,
        Optional.empty(),
        Optional.of("month-day-year"),
        Optional.of(day.toString()));
  }

  private static void jns(Ledger ledger) {
    SeedArticle seed = new SeedArticle("000_390b0bfa70d82030.txt");
    Claim doha =
        seed.claim(
            DOHA,
            ClaimKind.MEETING,
            Modality.ALLEGED,
            List.of(
                seed.party("No. 3 in French intelligence", PartyKind.UNNAMED),
                seed.party("Moussa Abu Marzouk", PartyKind.PERSON),
                seed.party("Khaled Mashaal", PartyKind.PERSON)),
            List.of(seed.place("Doha")),
            day(seed, "On Oct. 16, 2020", LocalDate.of(2020, 10, 16)),
            List.of(
                seed.hop("Channel 12", HopKind.BROADCASTER, "reported"),
                seed.hop("a document captured by the IDF in Gaza", HopKind.DOCUMENT, "through")),
            "On Oct. 16, 2020, the No. 3 in French intelligence met with Hamas senior officials"
                + " Moussa Abu Marzouk and Khaled Mashaal, respectively the former and current"
                + " chairman of Hamas’s so-called political bureau.",
            "when a high-ranking French intelligence official met two with senior Hamas figures"
                + " in Doha");
    Response denial =
        seed.response(
            id("r000"),
            ResponseKind.DENIAL,
            seed.party("a French diplomat", PartyKind.UNNAMED),
            Optional.of("the document’s contents"),
            "In response to the Channel 12 report, a French diplomat denied the document’s"
                + " contents.",
            "“These baseless accusations are apparently intended to undermine the legitimacy of"
                + " our efforts toward a two-state political solution,”");
    record(
        ledger,
        seed,
        Evidenced.stated("JNS", seed.at("JNS"), "dateline"),
        Evidenced.stated(LocalDate.of(2025, 7, 27), seed.at("July 27, 2025"), "dateline"),
        Evidenced.unknown(),
        List.of(doha),
        List.of(denial));
  }

  private static void ynet(Ledger ledger) {
    SeedArticle seed = new SeedArticle("002_6b27b2eb3a08ac65.txt");
    Claim talks =
        seed.claim(
            YNET,
            ClaimKind.TALKS,
            Modality.ALLEGED,
            List.of(seed.party("US", PartyKind.STATE), seed.party("Hamas", PartyKind.ORGANISATION)),
            List.of(seed.place("Egypt"), seed.place("Qatar"), seed.place("Jordan")),
            When.unresolved(
                "for the past six months", seed.at("for the past six months"), "span-back"),
            List.of(
                seed.hop("BuzzFeed", HopKind.OUTLET, "told"),
                seed.hop("senior diplomatic sources", HopKind.ANONYMOUS, "told")),
            "the US has held secret talks with Hamas for the past six months",
            "US held secret talks with Hamas");
    Response administration =
        seed.response(
            id("r002a"),
            ResponseKind.DENIAL,
            seed.party("The American administration", PartyKind.ORGANISATION),
            Optional.of("the allegations"),
            "The American administration denied the allegations as unfounded.");
    Response harf =
        seed.response(
            id("r002b"),
            ResponseKind.DENIAL,
            seed.party("Marie Harf", PartyKind.PERSON),
            Optional.of("the backchannel talks"),
            "The State Department denied the backchannel talks.",
            "There is no such back channel.");
    Response nuland =
        seed.response(
            NULAND,
            ResponseKind.DENIAL,
            seed.party("Victoria Nuland", PartyKind.PERSON),
            Optional.of("reports of such a back channel"),
            "in 2012, then-spokeswoman Victoria Nuland claimed that reports of such a back"
                + " channel were \"bizarre.\"");
    record(
        ledger,
        seed,
        Evidenced.inferred("Ynet", seed.at("told Ynet"), "told-outlet"),
        Evidenced.unknown(),
        Evidenced.stated(
            "Report: US held secret talks with Hamas",
            seed.at("Report: US held secret talks with Hamas"),
            "headline"),
        List.of(talks),
        List.of(administration, harf, nuland));
  }

  private static void unknown(Ledger ledger) {
    SeedArticle seed = new SeedArticle("003_48fe82d3630012ac.txt");
    When lastWeek =
        new When(
            Optional.of("last week"),
            Optional.of(seed.at("last week")),
            Optional.of(LocalDate.of(2023, 12, 4)),
            Optional.of(LocalDate.of(2023, 12, 10)),
            Precision.WEEK,
            Optional.of(LocalDate.of(2023, 12, 17)),
            Optional.of("last-week"),
            Optional.of("2023-12-04/2023-12-10"));
    Claim meeting =
        seed.claim(
            TURKIYE,
            ClaimKind.MEETING,
            Modality.ALLEGED,
            List.of(
                seed.party("Hamas leaders", PartyKind.UNNAMED),
                seed.party("Saleh al-Arouri", PartyKind.PERSON),
                seed.party("Khaled Mashal", PartyKind.PERSON)),
            List.of(seed.place("Türkiye")),
            lastWeek,
            List.of(seed.hop("KAN", HopKind.BROADCASTER, "revealed by")),
            "Hamas leaders held a secret meeting last week in Türkiye.",
            "The meeting was attended by Deputy Chairman of the Hamas Political Bureau, Saleh"
                + " al-Arouri from Beirut, and former Hamas chairman Khaled Mashal from the Qatari"
                + " capital, Doha.");
    record(
        ledger,
        seed,
        Evidenced.unknown(),
        Evidenced.stated(LocalDate.of(2023, 12, 17), seed.at("2023-12-17"), "dateline"),
        Evidenced.unknown(),
        List.of(meeting),
        List.of());
  }

  private static void tass(Ledger ledger) {
    SeedArticle seed = new SeedArticle("004_6b43664c837732fa.txt");
    Claim meeting =
        seed.claim(
            TURKIYE_TASS,
            ClaimKind.MEETING,
            Modality.ALLEGED,
            List.of(
                seed.party("Khaled Mashal", PartyKind.PERSON),
                seed.party("Saleh al-Arouri", PartyKind.PERSON),
                seed.party("other representatives", PartyKind.UNNAMED)),
            List.of(seed.place("Turkey")),
            When.none(),
            List.of(
                seed.hop(
                    "The Israeli Public Broadcasting Corporation Kan",
                    HopKind.BROADCASTER,
                    "reported")),
            "The Israeli Public Broadcasting Corporation Kan previously reported on the alleged"
                + " secret meeting in Turkey, attended by Hamas overseas representative Khaled"
                + " Mashal, Hamas deputy chief Saleh al-Arouri, and other representatives of the"
                + " organization's leadership.");
    Response silence =
        seed.response(
            NO_COMMENT,
            ResponseKind.NO_COMMENT,
            seed.party("The Turkish government", PartyKind.ORGANISATION),
            Optional.of("reports of an alleged meeting"),
            "The Turkish government has not commented on reports of an alleged meeting within the"
                + " country");
    Response doubt =
        seed.response(
            DOUBT,
            ResponseKind.DOUBT,
            seed.party("a source in Ankara’s diplomatic circles", PartyKind.UNNAMED),
            Optional.of("such a meeting"),
            "\"There is no information about such a meeting. It cannot be ruled out that this was"
                + " targeted disinformation,\" the source said.",
            "a source in Ankara’s diplomatic circles reported that they had no such information"
                + " and said there was a distinct possibility that such reports were simply a"
                + " canard");
    record(
        ledger,
        seed,
        Evidenced.stated("TASS", seed.at("TASS"), "agency-line"),
        Evidenced.stated(LocalDate.of(2023, 12, 18), seed.at("December 18, 2023"), "dateline"),
        Evidenced.stated(
            "No official Turkish comment on alleged Hamas leaders' meeting, casting doubt on report",
            seed.at("No official Turkish comment"),
            "headline"),
        List.of(meeting),
        List.of(silence, doubt));
  }
}
