package org.parley.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

  @Test
  void wordsPhrasesFieldsAndWhatIsNotWantedAreReadApart() {
    assertEquals(
        new QueryReader.Reading(
            LedgerQuery.of(
                Term.words("harbour"),
                Term.words("secret talks"),
                new Term(Field.PARTY, "hamas", false, false),
                new Term(Field.OUTLET, "The Post", true, true),
                new Term(Field.PLACE, "Oslo", false, true)),
            List.of()),
        QueryReader.read(
            "harbour \"secret talks\" party:hamas -outlet=\"The Post\" NOT place:Oslo"));
  }

  @Test
  void deniedYesAndNoStandForAnAnswerThatIsADenial() {
    assertEquals(
        LedgerQuery.of(Term.exactly(Field.ANSWERED, "denial")),
        QueryReader.read("denied:yes").query());
    assertEquals(
        LedgerQuery.of(Term.exactly(Field.ANSWERED, "denial").not()),
        QueryReader.read("denied:no").query());
  }

  @Test
  void datesMayBeYearsMonthsOrDays() {
    assertEquals(
        LedgerQuery.of(
            new Term(Field.BEFORE, "2024", false, false),
            new Term(Field.AFTER, "2023-12", false, false)),
        QueryReader.read("before:2024 after:2023-12").query());
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndLeftOut() {
    assertEquals(
        new QueryReader.Reading(
            LedgerQuery.of(Term.words("Oslo")),
            List.of(
                "There is no field “colour:”; write party:, place:, outlet:, answered: …",
                "“soon” is no date; write 2023, 2023-12 or 2023-12-17.")),
        QueryReader.read("colour:red Oslo before:soon"));
  }

  @Test
  void aFieldStillWithoutAValueAsksForNothing() {
    assertEquals(new QueryReader.Reading(LedgerQuery.ALL, List.of()), QueryReader.read("party: "));
  }

  @Test
  void whatIsWrittenDownIsReadBackTheSame() {
    LedgerQuery query =
        LedgerQuery.of(
            Term.words("secret talks"),
            Term.exactly(Field.PARTY, "Ann Lee").not(),
            Term.exactly(Field.REVIEW, "unreviewed"),
            new Term(Field.BEFORE, "2024-01", false, false));

    assertEquals(query, QueryReader.read(query.typed()).query());
  }
}
