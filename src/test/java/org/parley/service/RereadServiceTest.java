package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.ArticleReader;
import org.parley.importer.ArticleImporter;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleField;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Extraction;
import org.parley.model.LedgerEntry;
import org.parley.model.LinkState;
import org.parley.model.Meeting;
import org.parley.model.Modality;
import org.parley.model.Place;
import org.parley.model.RawDocument;
import org.parley.model.Response;
import org.parley.model.ReviewState;
import org.parley.model.SlotValue.ModalityValue;
import org.parley.model.SlotValue.PlacesValue;
import org.parley.service.RereadArticle.Counts;
import org.parley.service.RereadArticle.Outcome;
import org.parley.store.H2Ledgers;

/** What people decided outlives every newer reading. */
class RereadServiceTest {
  private static final String ADA = "Ada";
  private static final int ARTICLES = 5;
  private static final int CLAIMS = 24;

  private final List<ArticleImporter> importers = List.of(new PlainTextImporter());
  private final LineReader rules = new LineReader();
  @TempDir private Path folder;
  private Ledger ledger;
  private ReviewService reviews;

  @BeforeEach
  void fill() {
    open();
    List<RawDocument> documents =
        IntStream.range(0, ARTICLES).mapToObj(RereadServiceTest::document).toList();
    new ImportService(ledger, importers, rules).importDocuments(documents, ImportListener.silent());
  }

  private void open() {
    ledger =
        new H2Ledgers(
                Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC),
                new ClaimProjection())
            .openOrCreate(folder);
    reviews = new ReviewService(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** An article with many claims and one denial. */
  private static RawDocument document(int number) {
    StringBuilder text = new StringBuilder("OSLO, March 4, 2024. /TASS/. ");
    for (int claim = 0; claim < CLAIMS; claim++) {
      text.append(
          "Ann%s Berg met Vik%s Orlov in Port%s. The hall was quiet as ever then. "
              .formatted(letters(number, claim), letters(claim, number), letters(number, claim)));
    }
    text.append("The ministry denied it.\n");
    return new RawDocument(number + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String letters(int one, int other) {
    return "" + (char) ('a' + one) + (char) ('a' + other);
  }

  /** The rules with other results for some claims; none for those that become empty. */
  private ArticleReader changed(Map<String, Function<Claim, Optional<Claim>>> changes) {
    return article -> {
      Extraction read = rules.read(article);
      Map<String, String> ids = new HashMap<>();
      List<Claim> claims = new ArrayList<>();
      for (Claim claim : read.claims()) {
        changes
            .getOrDefault(claim.id(), Optional::of)
            .apply(claim)
            .ifPresent(
                now -> {
                  ids.put(claim.id(), now.id());
                  claims.add(now);
                });
      }
      return new Extraction(
          read.article(),
          claims,
          read.responses(),
          read.answers().stream()
              .filter(link -> ids.containsKey(link.claimId()))
              .map(
                  link ->
                      new AnswerLink(
                          link.responseId(),
                          ids.getOrDefault(link.claimId(), ""),
                          link.state(),
                          link.score(),
                          link.reasons()))
              .toList(),
          read.nearMisses());
    };
  }

  private static Claim elsewhere(Claim claim) {
    Place place = claim.places().get(0);
    return new PlacesValue(List.of(new Place(place.name() + " Harbour", place.mentions())))
        .in(claim);
  }

  private static String place(Claim claim) {
    return claim.places().get(0).name();
  }

  private RereadReport reread(ArticleReader reader) {
    return new RereadService(ledger, importers, reader).reread(List.of(), RereadListener.silent());
  }

  private List<Claim> claims() {
    return ledger.findings().claims();
  }

  private Map<String, ClaimEntry> entries() {
    return new LedgerService(ledger)
        .meetings(ClaimQuery.all()).stream()
            .map(Meeting::claims)
            .flatMap(List::stream)
            .collect(Collectors.toMap(entry -> entry.claim().id(), entry -> entry));
  }

  /** What people see of a claim, without the history of it. */
  private static List<Object> shown(ClaimEntry entry) {
    return List.of(
        entry.claim(),
        entry.review(),
        entry.tags(),
        entry.notes(),
        entry.answers().stream()
            .filter(answer -> answer.link().state() != LinkState.SUGGESTED)
            .map(answer -> answer.link())
            .toList());
  }

  private Set<String> obsolete() {
    return entries().values().stream()
        .filter(entry -> entry.obsolete().isPresent())
        .map(entry -> entry.claim().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void anotherReadingByTheSameRulesRecordsNothing() {
    long length = ledger.log().length();

    RereadReport report = reread(rules);

    assertEquals(new Counts(ARTICLES * (CLAIMS + 1), 0, 0, 0, 0), report.counts());
    assertEquals(ARTICLES, report.count(Outcome.SAME));
    assertEquals(length, ledger.log().length());
  }

  /** Takes one decision of ten kinds on a claim. */
  private void decide(int kind, Claim claim) {
    Response response = ledger.findings().responsesOf(claim.articleId()).get(0);
    String id = claim.id();
    switch (kind) {
      case 0, 1 -> reviews.review(List.of(id), ReviewState.CONFIRMED, "", ADA);
      case 2 -> reviews.review(List.of(id), ReviewState.DISPUTED, "heard otherwise", ADA);
      case 3, 4 -> reviews.review(List.of(id), ReviewState.REJECTED, "misread", ADA);
      case 5 ->
          reviews.correct(
              id, new PlacesValue(List.of(new Place("Rome", List.of()))), "the map", ADA);
      case 6 -> reviews.linkResponse(response.id(), id, "", ADA);
      case 7 -> reviews.unlinkResponse(response.id(), id, "of another meeting", ADA);
      case 8 -> reviews.addTag(List.of(id), "north", ADA);
      default -> reviews.addNote(id, "ask the desk", ADA);
    }
  }

  @Test
  void everyDecisionStandsAndWhatChangedUnderItIsObsolete() {
    List<Claim> decided = claims().subList(0, 100);
    IntStream.range(0, 100).forEach(i -> decide(i % 10, decided.get(i)));
    List<LedgerEntry> log = ledger.log().entries();
    Map<String, ClaimEntry> before = entries();
    Map<String, Function<Claim, Optional<Claim>>> changes = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      if (i % 3 == 0) {
        changes.put(decided.get(i).id(), claim -> Optional.of(elsewhere(claim)));
      } else if (i % 7 == 0) {
        changes.put(decided.get(i).id(), claim -> Optional.empty());
      } else if (i % 11 == 0) {
        changes.put(
            decided.get(i).id(),
            claim ->
                Optional.of(
                    new ModalityValue(Modality.ALLEGED)
                        .in(claim.withId(claim.id().substring(1) + "0"))));
      }
    }

    RereadReport report = reread(changed(changes));

    Map<String, ClaimEntry> after = entries();
    assertEquals(new TreeSet<>(before.keySet()), new TreeSet<>(after.keySet()));
    before.forEach((id, entry) -> assertEquals(shown(entry), shown(after.get(id)), id));
    assertEquals(new TreeSet<>(changes.keySet()), obsolete());
    assertEquals(changes.size(), report.counts().kept());
    assertEquals(0, report.counts().added());
    assertEquals(log, ledger.log().entries().subList(0, log.size()));
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    assertEquals(
        changes.size(),
        new SearchService(ledger)
            .page(Query.parse("needs:another-look"), ClaimSort.EVENT_DATE, Optional.empty(), 200)
            .total());
    ledger.close();
    open();
    assertEquals(after, entries());
    assertEquals(0, reread(changed(changes)).count(Outcome.CHANGED));
  }

  @Test
  void whatNobodyDecidedOnFollowsTheNewerRules() {
    Claim moved = claims().get(0);
    Claim gone = claims().get(1);
    UnaryOperator<String> found =
        id ->
            new LedgerService(ledger)
                .find(id)
                .match(
                    claim ->
                        claim.entry().claim().places().get(0).name()
                            + claim.entry().obsolete().map(one -> ", obsolete").orElse(""),
                    response -> "a response",
                    article -> "an article",
                    several -> "several",
                    nothing -> "nothing");

    RereadReport report =
        reread(
            changed(
                Map.of(
                    moved.id(), claim -> Optional.of(elsewhere(claim)),
                    gone.id(), claim -> Optional.empty())));

    assertEquals(new Counts(ARTICLES * (CLAIMS + 1) - 2, 0, 1, 1, 0), report.counts());
    assertEquals(ARTICLES * CLAIMS - 1, entries().size());
    assertEquals(place(moved) + " Harbour", found.apply(moved.id()));
    assertEquals(place(gone) + ", obsolete", found.apply(gone.id()));
    assertEquals(1, reread(rules).count(Outcome.CHANGED));
    assertEquals(place(moved), found.apply(moved.id()));
    assertEquals(place(gone), found.apply(gone.id()));
  }

  @Test
  void aNewFindingIsAddedWithItsAnswerAndCanBeDecidedOn() {
    ArticleReader blind =
        changed(
            claims().stream()
                .filter(claim -> claim.articleId().equals(claims().get(0).articleId()))
                .collect(Collectors.toMap(Claim::id, claim -> one -> Optional.empty())));
    RawDocument late = document(ARTICLES);
    Claim first = rules.read(importers.get(0).read(late).article().orElseThrow()).claims().get(0);
    new ImportService(ledger, importers, changed(Map.of(first.id(), claim -> Optional.empty())))
        .importDocuments(List.of(late), ImportListener.silent());
    assertEquals(Optional.empty(), Optional.ofNullable(entries().get(first.id())));

    RereadReport report = reread(rules);

    assertEquals(1, report.counts().added());
    ClaimEntry entry = entries().get(first.id());
    assertEquals(first, entry.claim());
    assertEquals(1, entry.answers().size());
    reviews.review(List.of(first.id()), ReviewState.REJECTED, "misread", ADA);
    assertTrue(reread(blind).counts().gone() > 0);
    assertEquals(ReviewState.REJECTED, entries().get(first.id()).review());
    assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
  }

  @Test
  void aRejectedClaimDoesNotComeBackUnderAnotherId() {
    Claim rejected = claims().get(3);
    reviews.review(List.of(rejected.id()), ReviewState.REJECTED, "misread", ADA);
    int claims = entries().size();
    reread(changed(Map.of(rejected.id(), claim -> Optional.empty())));

    RereadReport report =
        reread(
            changed(
                Map.of(
                    rejected.id(), claim -> Optional.of(elsewhere(claim.withId("f".repeat(64)))))));

    assertEquals(0, report.counts().added());
    assertEquals(claims, entries().size());
    assertEquals(ReviewState.REJECTED, entries().get(rejected.id()).review());
  }

  @Test
  void whatAnEditorAddedByHandIsNotFoundASecondTime() {
    Claim missed = claims().get(5);
    reread(changed(Map.of(missed.id(), claim -> Optional.empty())));
    reviews.addClaim(
        new NewClaim(
            missed.articleId(),
            missed.quote().span(),
            missed.kind(),
            missed.modality(),
            missed.parties(),
            missed.places(),
            missed.when(),
            missed.attribution()),
        "",
        ADA);
    int claims = entries().size();

    reread(changed(Map.of(missed.id(), claim -> Optional.of(claim.withId("e".repeat(64))))));

    assertEquals(claims, entries().size());
  }

  @Test
  void anOutletSetByAnEditorStandsAboveEveryReading() {
    String article = claims().get(0).articleId();
    reviews.describeArticles(
        List.of(article), ArticleField.OUTLET, Optional.of("Herald"), "the masthead", ADA);

    reread(rules);

    assertEquals(
        Optional.of("Herald"),
        new LedgerService(ledger).article(article).orElseThrow().outlet().value());
  }
}
