package org.parley.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimSort;
import org.parley.service.Listing;
import org.parley.service.Query;
import org.parley.service.QueryField;
import org.parley.service.SearchService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;

class FilteringTest {
  @TempDir Path folder;
  private Ledger ledger;
  private SearchService search;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    search = new SearchService(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void everyDeniedClaimOnAPartyIsFoundByTwoTerms() {
    assertEquals(List.of(SeedLedger.YNET), claims("denied:yes party:hamas"));
    assertEquals(List.of(SeedLedger.DOHA, SeedLedger.YNET), claims("denied:yes"));
  }

  @Test
  void termsOfOneFieldAreChoicesAndThoseOfDifferentFieldsMustAllHold() {
    assertEquals(
        List.of(SeedLedger.DOHA, SeedLedger.TURKIYE_TASS), claims("outlet:JNS outlet:TASS"));
    assertEquals(List.of(), claims("outlet:JNS place:Turkey"));
  }

  @Test
  void severalPartiesMustAllHaveTakenPart() {
    assertEquals(
        List.of(SeedLedger.TURKIYE, SeedLedger.TURKIYE_TASS),
        claims("party:arouri party:\"khaled mashal\""));
  }

  @Test
  void aPartIsLookedForAtTheHeadOfWordsAndAnExactValueAsAWhole() {
    assertEquals(List.of(SeedLedger.YNET), claims("party:us"));
    assertEquals(List.of(SeedLedger.YNET), claims("party=Hamas"));
    assertEquals(List.of(SeedLedger.TURKIYE, SeedLedger.YNET), claims("party:hamas"));
  }

  @Test
  void datesCompareWithTheTimeOfTheClaimOrElseOfItsMeeting() {
    assertEquals(List.of(SeedLedger.DOHA), claims("before:2021"));
    assertEquals(List.of(SeedLedger.TURKIYE, SeedLedger.TURKIYE_TASS), claims("after:2023-12-10"));
  }

  @Test
  void whatIsNegatedIsLeftOut() {
    assertEquals(List.of(SeedLedger.DOHA, SeedLedger.YNET), claims("-place:Turkey -place:Türkiye"));
  }

  @Test
  void aFieldsOwnChoicesDoNotLowerTheCountsOfItsOtherValues() {
    assertEquals(
        List.of(
            new Facet.Value("denial", 2, Facet.Choice.WANTED),
            new Facet.Value("doubt", 2, Facet.Choice.OPEN),
            new Facet.Value("no comment", 2, Facet.Choice.OPEN)),
        values("answered=denial", QueryField.ANSWERED));
  }

  @Test
  void otherFieldsLowerTheCounts() {
    assertEquals(
        List.of(
            new Facet.Value("Ynet", 0, Facet.Choice.UNWANTED),
            new Facet.Value("JNS", 1, Facet.Choice.OPEN)),
        values("answered=denial -outlet=Ynet", QueryField.OUTLET));
  }

  @Test
  void viewsAreCounted() {
    assertEquals(
        List.of(4, 4, 4, 4, 2, 0, 2),
        SavedQuery.ready().stream().map(view -> search.countClaims(view.query())).toList());
  }

  @Test
  void responsesToNoClaimAreFoundByTheirWordsAndSpeaker() {
    assertEquals(1, unlinked("bizarre"));
    assertEquals(1, unlinked("party:nuland"));
    assertEquals(0, unlinked("review:confirmed"));
  }

  private List<Facet.Value> values(String typed, QueryField field) {
    Query query = Query.parse(typed);
    return Facets.of(field, search.values(query, field, 99), query).values();
  }

  private int unlinked(String typed) {
    Query query = Query.parse(typed);
    return search.countLines(query) - search.countClaims(query);
  }

  private List<String> claims(String typed) {
    return search.lines(new Listing(Query.parse(typed), ClaimSort.MEETING), 0, 99).stream()
        .flatMap(line -> line.claim().stream())
        .map(entry -> entry.claim().id())
        .toList();
  }
}
