package org.parley.exporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parley.model.AnswerEntry;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.AttributionChain;
import org.parley.model.Certainty;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimQuery;
import org.parley.model.Decision.ClaimReviewed;
import org.parley.model.Decision.NoteAdded;
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

/** Timelines drawn from a seed, in which names and texts do what they can to break a format. */
public final class RandomTimeline {
  private static final int DAYS = 20_000;

  private final Random random;
  private final Map<String, String> texts = new HashMap<>();
  private int made;

  private RandomTimeline(long seed) {
    this.random = new Random(seed);
  }

  /** A timeline and the canonical texts it quotes, by article id. */
  public record Drawn(Timeline timeline, Map<String, String> texts) {
    public Optional<String> text(String articleId) {
      return Optional.ofNullable(texts.get(articleId));
    }
  }

  /**
   * @param claims how many, in meetings of one to three
   */
  public static Drawn of(long seed, int claims) {
    RandomTimeline drawing = new RandomTimeline(seed);
    List<Meeting> dated = new ArrayList<>();
    List<Meeting> undated = new ArrayList<>();
    for (int left = claims; left > 0; ) {
      Meeting meeting = drawing.meeting(Math.min(left, 1 + drawing.random.nextInt(3)));
      (meeting.when().isDated() ? dated : undated).add(meeting);
      left -= meeting.claims().size();
    }
    List<UnlinkedResponse> unlinked = new ArrayList<>();
    for (int i = drawing.random.nextInt(3); i > 0; i--) {
      ArticleHeader article = drawing.article();
      unlinked.add(new UnlinkedResponse(drawing.response(article), article));
    }
    List<String> omissions = drawing.random.nextInt(4) == 0 ? List.of() : List.of(drawing.name());
    return new Drawn(
        new Timeline(
            ClaimQuery.all(), drawing.digest(), drawing.made, dated, undated, unlinked, omissions),
        Map.copyOf(drawing.texts));
  }

  private Meeting meeting(int size) {
    List<ClaimEntry> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      claims.add(claim(claims));
    }
    Claim first = claims.get(0).claim();
    List<MeetingLink> links = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      String other = claims.get(i).claim().id();
      boolean smaller = first.id().compareTo(other) < 0;
      links.add(
          new MeetingLink(
              smaller ? first.id() : other,
              smaller ? other : first.id(),
              one(LinkState.values()),
              random.nextInt(1001) / 1000.0,
              List.of(name())));
    }
    RootCount roots =
        new RootCount(
            List.of(name()),
            random.nextInt(2),
            List.of(new Root(name(), random.nextBoolean(), List.of(first.id()), name())));
    return new Meeting(
        first.id(), first.parties(), first.places(), first.when(), roots, claims, links);
  }

  /**
   * @param before claims whose answers may answer this one, too
   */
  private ClaimEntry claim(List<ClaimEntry> before) {
    ArticleHeader article = article();
    List<Party> parties = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parties.add(party(article));
    }
    List<Hop> hops = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      hops.add(hop(article));
    }
    Claim claim =
        new Claim(
            digest(),
            article.id(),
            one(ClaimKind.values()),
            one(Modality.values()),
            passages(article),
            parties,
            random.nextBoolean()
                ? List.of()
                : List.of(new Place(name(), List.of(passage(article)))),
            when(article),
            new AttributionChain(hops),
            random.nextInt(8) == 0,
            random.nextInt(8) == 0,
            new Explanation("rule", maybe(passage(article)), List.of(name())));
    return new ClaimEntry(
        claim,
        article,
        one(ReviewState.values()),
        decisions(claim.id()),
        answers(claim, article, before));
  }

  private List<AnswerEntry> answers(Claim claim, ArticleHeader article, List<ClaimEntry> before) {
    List<AnswerEntry> answers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      ArticleHeader other = random.nextBoolean() ? article : article();
      Response response = response(other);
      answers.add(new AnswerEntry(response, other, link(response, claim)));
    }
    if (random.nextBoolean()) {
      before.stream()
          .flatMap(entry -> entry.answers().stream())
          .findFirst()
          .map(one -> new AnswerEntry(one.response(), one.article(), link(one.response(), claim)))
          .ifPresent(answers::add);
    }
    return answers;
  }

  /** No link that an editor rejected, as {@link ClaimEntry#answers()} promises. */
  private AnswerLink link(Response response, Claim claim) {
    return new AnswerLink(
        response.id(),
        claim.id(),
        random.nextBoolean() ? LinkState.SUGGESTED : LinkState.CONFIRMED,
        random.nextInt(1001) / 1000.0,
        List.of(name()));
  }

  private List<LedgerEntry> decisions(String claimId) {
    Instant time = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(1 << 24));
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 ->
          List.of(
              new LedgerEntry(
                  made, time, name(), new NoteAdded(claimId, name()), digest(), digest()));
      default ->
          List.of(
              new LedgerEntry(
                  made,
                  time,
                  name(),
                  new ClaimReviewed(
                      claimId, ReviewState.UNREVIEWED, one(ReviewState.values()), name()),
                  digest(),
                  digest()));
    };
  }

  private Response response(ArticleHeader article) {
    return new Response(
        digest(),
        article.id(),
        one(ResponseKind.values()),
        party(article),
        passages(article),
        maybe(passage(article)),
        when(article),
        new Explanation("rule", Optional.empty(), List.of()));
  }

  private Party party(ArticleHeader article) {
    return new Party(name(), List.of(name()), one(PartyKind.values()), List.of(passage(article)));
  }

  private Hop hop(ArticleHeader article) {
    return new Hop(
        name(),
        one(HopKind.values()),
        maybe("said"),
        maybe(passage(article)),
        random.nextBoolean(),
        one(Certainty.values()),
        random.nextInt(6) > 0);
  }

  private When when(ArticleHeader article) {
    LocalDate day = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(DAYS));
    Passage words = passage(article);
    return switch (random.nextInt(4)) {
      case 0 -> When.none();
      case 1 -> When.unresolved(words.quote(), words, "unresolved");
      case 2 ->
          new When(
              Optional.of(words.quote()),
              Optional.of(words),
              Optional.of(day),
              Optional.of(day),
              Precision.DAY,
              maybe(day),
              Optional.of("day"),
              Optional.of(day.toString()));
      default ->
          new When(
              Optional.of(words.quote()),
              Optional.of(words),
              Optional.of(day.withDayOfMonth(1)),
              Optional.of(day.withDayOfMonth(day.lengthOfMonth())),
              Precision.MONTH,
              Optional.empty(),
              Optional.of("month"),
              Optional.of(day.toString().substring(0, 7)));
    };
  }

  private ArticleHeader article() {
    String id = digest();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(name().replace("\uD83D ", " ").replace("\u0000", "").replace("\r", "\n"));
      text.append(i % 3 == 2 ? ".\n" : " ");
    }
    texts.put(id, text.toString());
    Passage head = passage(id);
    return new ArticleHeader(
        id,
        name().replace('\n', ' ') + ".txt",
        random.nextBoolean() ? Evidenced.unknown() : Evidenced.stated(name(), head, "head"),
        random.nextBoolean()
            ? Evidenced.unknown()
            : Evidenced.inferred(
                LocalDate.of(1995, 1, 1).plusDays(random.nextInt(10_000)), head, "date"),
        random.nextBoolean() ? Evidenced.unknown() : Evidenced.stated(name(), head, "title"),
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(
                random.nextBoolean()
                    ? "javascript:alert(1)"
                    : "https://courier.example/" + made + "?a=b&c=<d>\"e\""),
        "en");
  }

  private List<Passage> passages(ArticleHeader article) {
    return random.nextInt(3) == 0
        ? List.of(passage(article), passage(article))
        : List.of(passage(article));
  }

  private Passage passage(ArticleHeader article) {
    return passage(article.id());
  }

  private Passage passage(String articleId) {
    String text = texts.getOrDefault(articleId, "");
    int points = text.codePointCount(0, text.length());
    int from = random.nextInt(points - 1);
    int to = from + 1 + random.nextInt(Math.min(80, points - from - 1));
    return Passage.of(
        articleId,
        text,
        new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
  }

  private String name() {
    return HostileNames.ALL.get(random.nextInt(HostileNames.ALL.size()));
  }

  private String digest() {
    made++;
    return String.format("%016x%016x%032x", random.nextLong(), random.nextLong(), made);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
