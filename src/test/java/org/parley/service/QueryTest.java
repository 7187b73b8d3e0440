package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryTest {

  @Test
  void wordsPhrasesFieldsAndWhatIsNotWantedAreReadApart() {
    assertEquals(
        new Query.Reading(
            Query.of(
                QueryTerm.words("harbour"),
                QueryTerm.words("secret talks"),
                new QueryTerm(QueryField.PARTY, "hamas", false, false),
                new QueryTerm(QueryField.OUTLET, "The Post", true, true),
                new QueryTerm(QueryField.PLACE, "Oslo", false, true)),
            List.of()),
        Query.read("harbour \"secret talks\" party:hamas -outlet=\"The Post\" NOT place:Oslo"));
  }

  @Test
  void deniedYesAndNoStandForAnAnswerThatIsADenial() {
    assertEquals(
        Query.of(QueryTerm.exactly(QueryField.ANSWERED, "denial")),
        Query.read("denied:yes").query());
    assertEquals(
        Query.of(QueryTerm.exactly(QueryField.ANSWERED, "denial").not()),
        Query.read("denied:no").query());
  }

  @Test
  void datesMayBeYearsMonthsOrDays() {
    assertEquals(
        Query.of(
            new QueryTerm(QueryField.BEFORE, "2024", false, false),
            new QueryTerm(QueryField.AFTER, "2023-12", false, false)),
        Query.read("before:2024 after:2023-12").query());
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndLeftOut() {
    assertEquals(
        new Query.Reading(
            Query.of(QueryTerm.words("Oslo")),
            List.of(
                "There is no field “colour:”; write party:, place:, outlet:, answered: …",
                "“soon” is no date; write 2023, 2023-12 or 2023-12-17.")),
        Query.read("colour:red Oslo before:soon"));
  }

  @Test
  void aFieldStillWithoutAValueAsksForNothing() {
    assertEquals(new Query.Reading(Query.ALL, List.of()), Query.read("party: "));
  }

  @Test
  void whatIsWrittenDownIsReadBackTheSame() {
    Query query =
        Query.of(
            QueryTerm.words("secret talks"),
            QueryTerm.exactly(QueryField.PARTY, "Ann Lee").not(),
            QueryTerm.exactly(QueryField.REVIEW, "unreviewed"),
            new QueryTerm(QueryField.BEFORE, "2024-01", false, false));

    assertEquals(query, Query.read(query.typed()).query());
  }

  @Test
  void aPhraseMayStillBeOpenWhileItIsTyped() {
    assertEquals(
        new Query.Reading(Query.of(QueryTerm.words("secret ta")), List.of()),
        Query.read("\"secret ta"));
  }

  @Test
  void valuesOfFieldsWithFewMayBeCutShortButNotInvented() {
    assertEquals(
        Query.of(new QueryTerm(QueryField.ANSWERED, "no com", false, false)),
        Query.read("answered:no-com").query());
    assertEquals(
        List.of("“maybe” is no value for review; write unreviewed, confirmed, disputed, rejected."),
        Query.read("review:maybe").problems());
  }

  @Test
  void fieldsMayGoByOtherNames() {
    assertEquals(
        Query.parse("review:confirmed party:lee place:oslo after:2023 before:2024"),
        Query.parse("state:confirmed who:lee where:oslo since:2023 until:2024"));
    assertEquals(Query.parse("answered=none"), Query.parse("answered:no"));
    assertEquals(Query.parse("needs=outlet needs=date"), Query.parse("needs:metadata"));
  }
}
