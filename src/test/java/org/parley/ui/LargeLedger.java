package org.parley.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.AnswerLink;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Evidenced;
import org.parley.model.Extraction;
import org.parley.model.HopKind;
import org.parley.model.LinkState;
import org.parley.model.MeetingLink;
import org.parley.model.Modality;
import org.parley.model.PartyKind;
import org.parley.model.Response;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.model.When;
import org.parley.service.ClaimProjection;
import org.parley.store.BulkLedger;
import org.parley.store.H2Ledgers;

/**
 * Fills a ledger with any number of made-up claims, five to an article: many of few people, towns
 * and outlets and few of many, some undated, some of unknown outlet, a third answered, a fifth told
 * by a second article as well, a quarter reviewed.
 */
public final class LargeLedger {
  private static final int PER_ARTICLE = 5;
  private static final List<ResponseKind> ANSWERS =
      List.of(
          ResponseKind.DENIAL,
          ResponseKind.DENIAL,
          ResponseKind.NO_COMMENT,
          ResponseKind.CONFIRMATION,
          ResponseKind.PARTIAL,
          ResponseKind.DOUBT);
  private static final List<ReviewState> DECISIONS =
      List.of(
          ReviewState.CONFIRMED, ReviewState.CONFIRMED, ReviewState.DISPUTED, ReviewState.REJECTED);

  private final BulkLedger ledger;
  private final InventedNames names = new InventedNames(20_231_217);
  private final List<String> claims = new ArrayList<>();

  private LargeLedger(BulkLedger ledger) {
    this.ledger = ledger;
  }

  /** Makes a ledger in the folder that is named first, with as many claims as are named next. */
  public static void main(String[] args) {
    make(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Makes a ledger of so many claims in a folder that has none. */
  static void make(Path folder, int claims) {
    H2Ledgers ledgers = new H2Ledgers(Clock.systemUTC(), new ClaimProjection());
    try (BulkLedger bulk = new BulkLedger(ledgers, folder, Clock.systemUTC())) {
      LargeLedger large = new LargeLedger(bulk);
      for (int article = 0; large.claims.size() < claims; article++) {
        large.add(article, Math.min(PER_ARTICLE, claims - large.claims.size()));
      }
      large.group();
      large.review();
      bulk.complete();
    }
    ledgers.openExisting(folder).close();
  }

  private record Told(String who, String whom, String city, LocalDate day, boolean dated) {
    String sentence() {
      return who + " met " + whom + " in " + city + (dated ? " on " + day : "") + ", an aide said.";
    }
  }

  private void add(int number, int claims) {
    LocalDate day = names.day();
    String outlet = names.outlet();
    List<Told> told = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of("Talks raise questions, number " + number));
    lines.add(outlet + ", " + day.plusDays(1));
    for (int at = 0; at < claims; at++) {
      Told one =
          new Told(
              names.person(),
              names.onceIn(3) ? names.person() : names.body(),
              names.city(),
              day.minusDays(at),
              !names.onceIn(12));
      told.add(one);
      lines.add(one.sentence());
    }
    List<ResponseKind> kinds = new ArrayList<>();
    for (int at = 0; at < claims; at++) {
      if (names.onceIn(3)) {
        kinds.add(names.any(ANSWERS));
        lines.add(answer(kinds.size(), told.get(at).whom(), kinds.get(kinds.size() - 1)));
      }
    }
    SeedArticle seed = new SeedArticle("article-" + number + ".txt", String.join("\n\n", lines));
    record(seed, outlet, day.plusDays(1), told, kinds, lines);
  }

  private static String answer(int number, String whom, ResponseKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "Asked for the " + number + ". time, a spokesman for " + whom + " gave this: " + words;
  }

  private void record(
      SeedArticle seed,
      String outlet,
      LocalDate published,
      List<Told> told,
      List<ResponseKind> kinds,
      List<String> lines) {
    List<Claim> found = told.stream().map(one -> claim(seed, one)).toList();
    List<Response> responses = new ArrayList<>();
    List<AnswerLink> links = new ArrayList<>();
    for (int at = 0; at < kinds.size(); at++) {
      Response response = response(seed, kinds.get(at), lines.get(2 + told.size() + at));
      responses.add(response);
      if (!names.onceIn(10)) {
        links.add(
            new AnswerLink(
                response.id(), found.get(at).id(), LinkState.SUGGESTED, 0.8, List.of("follows")));
      }
    }
    Article article = named(seed, outlet, published);
    ledger.add(seed.document, new Extraction(article, found, responses, links, List.of()));
    found.forEach(one -> claims.add(one.id()));
  }

  private Article named(SeedArticle seed, String outlet, LocalDate published) {
    Article bare = seed.bare;
    boolean unknown = names.onceIn(9);
    return new Article(
        bare.id(),
        bare.fileName(),
        bare.text(),
        unknown ? Evidenced.unknown() : Evidenced.stated(outlet, seed.at(outlet), "masthead"),
        unknown
            ? Evidenced.unknown()
            : Evidenced.stated(published, seed.at(published.toString()), "dateline"),
        Evidenced.stated("Talks raise questions", seed.at("Talks raise questions"), "headline"),
        Optional.empty(),
        "en",
        bare.paragraphs());
  }

  private Claim claim(SeedArticle seed, Told told) {
    return seed.claim(
        names.id(),
        names.any(List.of(ClaimKind.values())),
        names.any(List.of(Modality.values())),
        List.of(
            seed.party(told.who(), PartyKind.PERSON),
            seed.party(told.whom(), PartyKind.ORGANISATION)),
        List.of(seed.place(told.city())),
        told.dated() ? seed.on(told.day()) : When.none(),
        List.of(seed.hop("an aide", HopKind.ANONYMOUS, "said")),
        told.sentence());
  }

  private Response response(SeedArticle seed, ResponseKind kind, String line) {
    String speaker = line.substring(line.indexOf("a spokesman"), line.indexOf(" gave this"));
    return seed.response(
        names.id(), kind, seed.party(speaker, PartyKind.UNNAMED), Optional.empty(), line);
  }

  /** Every tenth claim is about the event of another one somewhere else. */
  private void group() {
    List<MeetingLink> links = new ArrayList<>();
    for (int at = 0; at + PER_ARTICLE < claims.size(); at += 10) {
      List<String> both = Stream.of(claims.get(at), claims.get(at + PER_ARTICLE)).sorted().toList();
      links.add(
          new MeetingLink(
              both.get(0), both.get(1), LinkState.SUGGESTED, 0.9, List.of("told alike")));
    }
    ledger.link(links);
  }

  private void review() {
    for (int at = 0; at < claims.size(); at += 4) {
      ledger.decide(
          "Ada",
          new ClaimReviewed(
              claims.get(at),
              ReviewState.UNREVIEWED,
              names.any(DECISIONS),
              "checked against the tape"));
    }
  }
}
