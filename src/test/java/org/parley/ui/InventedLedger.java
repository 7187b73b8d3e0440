package org.parley.ui;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.parley.model.Response;
import org.parley.model.ResponseKind;

/** Fills a ledger with as many made-up articles as a test wants. */
public final class InventedLedger {
  private static final String[] PEOPLE = {
    "Ines Valdor", "Tomas Brec", "Mirela Osk", "Jon Harrad", "Petra Lunde", "Sami Arcos"
  };
  private static final String[] HOSTS = {
    "the Norland government", "the Ost Council", "Dara Venn", "Emil Kastor", "the Free Port League"
  };
  private static final String[] CITIES = {"Velmora", "Port Ansel", "Karsk", "Lindre"};
  private static final String[] OUTLETS = {
    "The Velmora Post", "Harbour Wire", "Lindre Today", "Channel Nine"
  };

  private InventedLedger() {}

  /** Adds articles of one claim each; every third is answered, in five ways by turns. */
  public static void fill(Ledger ledger, int articles) {
    for (int number = 0; number < articles; number++) {
      add(ledger, number);
    }
  }

  /** Adds the same and groups every second claim with the one before it. */
  public static void fillWithMeetings(Ledger ledger, int articles) {
    fill(ledger, articles);
    List<MeetingLink> links = new ArrayList<>();
    for (int number = 1; number < articles; number += 2) {
      links.add(
          new MeetingLink(
              claimId(number - 1),
              claimId(number),
              LinkState.SUGGESTED,
              0.9,
              List.of("told alike")));
      if (links.size() == 200 || number + 2 >= articles) {
        ledger.links().suggestMeetings(links);
        links.clear();
      }
    }
  }

  private static String claimId(int number) {
    return SeedLedger.id(String.format("%08x", 0xb0000000 + number));
  }

  private static void add(Ledger ledger, int number) {
    String who = PEOPLE[number % PEOPLE.length];
    String host = HOSTS[number / 2 % HOSTS.length];
    String city = CITIES[number / 3 % CITIES.length];
    String outlet = OUTLETS[number % OUTLETS.length];
    LocalDate day = LocalDate.of(2019 + number % 6, 1 + number % 12, 1 + number % 28);
    String met = who + " met " + host + " in " + city + " on " + day + ", a diplomat said.";
    String answer = "A spokesman for " + host + answer(kind(number));
    String text =
        String.join(
            "\n\n",
            "Talks in " + city + " raise questions, number " + number,
            outlet + ", " + day.plusDays(1),
            met,
            "The two sides are said to have spoken for three hours about the harbour treaty.",
            answer,
            "Related stories");
    SeedArticle seed = new SeedArticle("article-" + number + ".txt", text);
    Claim claim = claim(seed, number, who, host, city, day, met);
    List<Response> responses = responses(seed, number, host, answer);
    ledger
        .articles()
        .record(
            seed.document,
            new Extraction(
                named(seed, number, outlet, day), List.of(claim), responses, List.of(), List.of()),
            "import");
    ledger.links().suggestAnswers(links(claim, responses));
  }

  private static ResponseKind kind(int number) {
    return ResponseKind.values()[number / 3 % ResponseKind.values().length];
  }

  private static String answer(ResponseKind kind) {
    return switch (kind) {
      case DENIAL -> " denied that any such meeting took place.";
      case PARTIAL -> " said the visit was private and nothing was negotiated.";
      case DOUBT -> " said he had no information on such a meeting.";
      case NO_COMMENT -> " declined to comment on the report.";
      case CONFIRMATION -> " confirmed the meeting.";
    };
  }

  private static Article named(SeedArticle seed, int number, String outlet, LocalDate day) {
    Article bare = seed.bare;
    boolean unknown = number % 7 == 3;
    return new Article(
        bare.id(),
        bare.fileName(),
        bare.text(),
        unknown ? Evidenced.unknown() : Evidenced.stated(outlet, seed.at(outlet), "masthead"),
        unknown
            ? Evidenced.unknown()
            : Evidenced.stated(day.plusDays(1), seed.at(day.plusDays(1).toString()), "dateline"),
        Evidenced.stated("Talks " + number, seed.at("Talks in"), "headline"),
        Optional.empty(),
        "en",
        bare.paragraphs());
  }

  private static Claim claim(
      SeedArticle seed,
      int number,
      String who,
      String host,
      String city,
      LocalDate day,
      String met) {
    return seed.claim(
        claimId(number),
        ClaimKind.values()[number % 4],
        number % 2 == 0 ? Modality.ALLEGED : Modality.ASSERTED,
        List.of(seed.party(who, PartyKind.PERSON), seed.party(host, PartyKind.ORGANISATION)),
        List.of(seed.place(city)),
        seed.on(day),
        List.of(seed.hop("a diplomat", HopKind.ANONYMOUS, "said")),
        met);
  }

  private static List<Response> responses(
      SeedArticle seed, int number, String host, String answer) {
    if (number % 3 != 0) {
      return List.of();
    }
    return List.of(
        seed.response(
            SeedLedger.id(String.format("%04x", 0xf000 + number)),
            kind(number),
            seed.party("A spokesman for " + host, PartyKind.UNNAMED),
            Optional.empty(),
            answer));
  }

  private static List<AnswerLink> links(Claim claim, List<Response> responses) {
    List<AnswerLink> links = new ArrayList<>();
    for (Response response : responses) {
      links.add(
          new AnswerLink(
              response.id(),
              claim.id(),
              LinkState.SUGGESTED,
              0.9,
              List.of("follows the claim in the same article")));
    }
    return links;
  }
}
