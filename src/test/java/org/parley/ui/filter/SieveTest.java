package org.parley.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.model.ClaimQuery;
import org.parley.service.LedgerService;
import org.parley.ui.SeedLedger;
import org.parley.ui.SeedLedgers;

class SieveTest {
  @TempDir Path folder;
  private Ledger ledger;
  private Sieve sieve;

  @BeforeEach
  void open() {
    ledger = SeedLedgers.filled(folder);
    LedgerService service = new LedgerService(ledger);
    sieve = new Sieve(service.meetings(ClaimQuery.all()), service.unlinkedResponses());
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
    Facet answered =
        sieve
            .select(QueryReader.read("answered=denial").query(), List.of())
            .facets()
            .get(Field.facets().indexOf(Field.ANSWERED));

    assertEquals(
        List.of(
            new Facet.Value("denial", 2, Facet.Choice.WANTED),
            new Facet.Value("doubt", 2, Facet.Choice.OPEN),
            new Facet.Value("no comment", 2, Facet.Choice.OPEN)),
        answered.values());
  }

  @Test
  void otherFieldsLowerTheCounts() {
    Facet outlet =
        sieve
            .select(QueryReader.read("answered=denial -outlet=Ynet").query(), List.of())
            .facets()
            .get(Field.facets().indexOf(Field.OUTLET));

    assertEquals(
        List.of(
            new Facet.Value("Ynet", 0, Facet.Choice.UNWANTED),
            new Facet.Value("JNS", 1, Facet.Choice.OPEN)),
        outlet.values());
  }

  @Test
  void viewsAreCountedWhateverIsShown() {
    Selection selection =
        sieve.select(
            QueryReader.read("zeppelin").query(),
            SavedView.ready().stream().map(SavedView::query).toList());

    assertEquals(List.of(4, 4, 2, 0, 2), selection.views());
    assertEquals(0, selection.claims());
    assertEquals(4, selection.allClaims());
  }

  @Test
  void responsesToNoClaimAreFoundByTheirWordsAndSpeaker() {
    assertEquals(1, sieve.select(QueryReader.read("bizarre").query(), List.of()).unlinked().size());
    assertEquals(
        1, sieve.select(QueryReader.read("party:nuland").query(), List.of()).unlinked().size());
    assertEquals(
        0, sieve.select(QueryReader.read("review:confirmed").query(), List.of()).unlinked().size());
  }

  private List<String> claims(String typed) {
    return sieve.select(QueryReader.read(typed).query(), List.of()).meetings().stream()
        .flatMap(meeting -> meeting.claims().stream())
        .map(entry -> entry.claim().id())
        .toList();
  }
}
