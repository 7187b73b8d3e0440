package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.extraction.SharedReader;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.matching.Names;
import org.parley.model.Accused;
import org.parley.model.AnswerEntry;
import org.parley.model.ArticleHeader;
import org.parley.model.Aspect;
import org.parley.model.ClaimEntry;
import org.parley.model.ClaimQuery;
import org.parley.model.Comparison;
import org.parley.model.Contradiction;
import org.parley.model.KnownThen;
import org.parley.model.LinkState;
import org.parley.model.LinkedClaims;
import org.parley.model.Meeting;
import org.parley.model.Party;
import org.parley.model.Root;
import org.parley.model.Statement;
import org.parley.model.WithoutSource;
import org.parley.store.MemoryLedger;

/** What the example articles say of each other, as the real reader reads them. */
final class SeedComparisonsTest {
  private static ComparisonService comparisons;
  private static LedgerService reading;

  @BeforeAll
  static void readTheExamples() {
    Ledger ledger =
        new MemoryLedger(Clock.fixed(Instant.parse("2025-08-01T00:00:00Z"), ZoneOffset.UTC));
    new ImportService(ledger, List.of(new PlainTextImporter()), SharedReader.READER)
        .importPaths(List.of(Path.of("seeds")), ImportListener.silent());
    comparisons = new ComparisonService(ledger);
    reading = new LedgerService(ledger);
  }

  private static String number(ArticleHeader article) {
    return article.fileName().substring(0, 3);
  }

  private static Meeting turkiye() {
    return reading.meetings(ClaimQuery.all()).stream()
        .filter(meeting -> meeting.claims().size() > 1)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> articles(Meeting meeting) {
    return meeting.claims().stream()
        .map(entry -> number(entry.article()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theMeetingInTurkiyeIsTheFirstSuggestionWithReasons() {
    LinkedClaims first = comparisons.links().meetings().get(0);

    assertEquals(
        Set.of("003", "004"),
        Set.of(number(first.one().article()), number(first.other().article())));
    assertEquals(LinkState.SUGGESTED, first.link().state());
    assertTrue(first.link().reasons().size() > 2, first.link()::toString);
  }

  @Test
  void itRestsOnOneRootThatBothArticlesNameInTheirWords() {
    Meeting meeting = turkiye();

    assertEquals(List.of("KAN"), meeting.roots().roots().stream().map(Root::name).toList());
    assertEquals(2, meeting.roots().outletCount());
    assertTrue(
        comparisons.sources(meeting.id()).orElseThrow().edges().stream()
            .filter(edge -> edge.passage().isPresent())
            .allMatch(edge -> Names.same(edge.to(), "KAN")));
  }

  @Test
  void bothResponsesOfTassStandBesideBothClaims() {
    for (ClaimEntry entry : turkiye().claims()) {
      assertEquals(
          List.of("004 NO_COMMENT", "004 DOUBT"),
          entry.answers().stream()
              .map(answer -> number(answer.article()) + " " + answer.response().kind())
              .toList());
    }
  }

  @Test
  void onePersonIsKnownInThreeArticlesByTwoSpellings() {
    Set<String> spellings = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (Meeting meeting : reading.meetings(ClaimQuery.all())) {
      for (ClaimEntry entry : meeting.claims()) {
        for (Party party : entry.claim().parties()) {
          if (Names.same(party.name(), "Khaled Meshaal")) {
            spellings.add(party.name());
            found.add(number(entry.article()));
          }
        }
      }
    }
    assertEquals(Set.of("Khaled Mashaal", "Khaled Mashal"), spellings);
    assertEquals(Set.of("000", "003", "004"), found);
  }

  @Test
  void whoWasTheFormerChairmanEarlierIsTheCurrentOneLater() {
    List<Comparison> roles =
        comparisons.contradictions().conflicts().stream()
            .filter(one -> one.aspect() == Aspect.ROLE)
            .toList();

    assertEquals(
        List.of("003 former Hamas chairman"),
        roles.stream().map(one -> number(one.one().article()) + " " + one.one().value()).toList());
    assertTrue(roles.get(0).other().value().startsWith("current chairman"), roles::toString);
    assertEquals("000", number(roles.get(0).other().article()));
  }

  @Test
  void onlyTheUnitedStatesContradictThemselves() {
    List<Contradiction> parties = comparisons.contradictions().parties();

    assertEquals(List.of("United States"), parties.stream().map(Contradiction::party).toList());
    Contradiction only = parties.get(0);
    assertTrue(
        only.denials().stream()
            .map(Statement::value)
            .toList()
            .contains("The American administration"),
        only::toString);
    assertEquals(
        Set.of("002"),
        only.confirmations().stream()
            .map(said -> number(said.article()))
            .collect(Collectors.toSet()));
  }

  @Test
  void aDenialOfTwoYearsBeforeAnswersNoClaim() {
    for (Meeting meeting : reading.meetings(ClaimQuery.all())) {
      for (ClaimEntry entry : meeting.claims()) {
        assertFalse(
            entry.answers().stream().anyMatch(answer -> isBy("Nuland", answer)), meeting::toString);
      }
    }
  }

  private static boolean isBy(String name, AnswerEntry answer) {
    return answer.response().speaker().name().contains(name);
  }

  @Test
  void partiesWithoutAResponseAreSilentSinceTheFirstReport() {
    List<Accused> ofJns =
        comparisons.accused().stream()
            .filter(one -> number(one.first().article()).equals("000"))
            .toList();

    assertEquals(
        Set.of("Hamas"),
        ofJns.stream().filter(Accused::isSilent).map(Accused::party).collect(Collectors.toSet()));
    assertEquals(
        Set.of("France"),
        ofJns.stream()
            .filter(one -> !one.isSilent())
            .map(Accused::party)
            .collect(Collectors.toSet()));
    assertTrue(
        ofJns.stream().allMatch(one -> one.since().equals(Optional.of(LocalDate.of(2025, 7, 27)))),
        ofJns::toString);
  }

  @Test
  void onTheSeventeenthNobodyHadAnsweredAndOnTheEighteenthTwoHad() {
    KnownThen before = comparisons.knownOn(LocalDate.of(2023, 12, 17));
    KnownThen after = comparisons.knownOn(LocalDate.of(2023, 12, 18));

    assertEquals(1, before.meetings().size());
    assertEquals(Set.of("003"), articles(before.meetings().get(0)));
    assertEquals(List.of(), before.meetings().get(0).claims().get(0).answers());
    assertEquals(Set.of("003", "004"), articles(after.meetings().get(0)));
    assertEquals(2, after.meetings().get(0).claims().get(0).answers().size());
    assertEquals(2, after.undated());
  }

  @Test
  void withoutItsBroadcasterTheMeetingInTurkiyeHasNoSupport() {
    WithoutSource without = comparisons.without("Israeli Public Broadcasting Corporation");
    WithoutSource byAcronym = comparisons.without("kan");

    assertEquals(List.of(turkiye().id()), byAcronym.lost().stream().map(Meeting::id).toList());
    assertEquals(List.of(), byAcronym.weakened());
    assertEquals(byAcronym.lost(), without.lost());
  }
}
