package org.parley.ui.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.AttributionChain;
import org.parley.model.Claim;
import org.parley.model.ClaimKind;
import org.parley.model.Explanation;
import org.parley.model.Modality;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;
import org.parley.model.Place;
import org.parley.model.Precision;
import org.parley.model.Root;
import org.parley.model.RootCount;
import org.parley.model.Span;
import org.parley.model.When;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "MEETING,ASSERTED,Ann and Bob met in Oslo (last week)",
    "MEETING,NEGATED,Ann and Bob did not meet in Oslo (last week)",
    "VISIT,ALLEGED,Ann and Bob visited Oslo (last week)",
    "TALKS,ASSERTED,Ann and Bob held talks in Oslo (last week)",
    "CONTACT,HYPOTHETICAL,Ann and Bob might have contact in Oslo (last week)",
    "PLANNED,PLANNED,Ann and Bob planned to meet in Oslo (last week)",
    "MEETING,PLANNED,Ann and Bob will meet in Oslo (last week)"
  })
  void aClaimIsOneSentence(ClaimKind kind, Modality modality, String sentence) {
    assertEquals(sentence, ClaimWords.summary(claim(kind, modality)));
  }

  @Test
  void aListNamesTheFirstAndCountsTheRest() {
    assertEquals("", Words.list(List.of(), 3));
    assertEquals("A", Words.list(List.of("A"), 3));
    assertEquals("A, B and C", Words.list(List.of("A", "B", "C"), 3));
    assertEquals("A, B and 2 others", Words.list(List.of("A", "B", "C", "D"), 3));
  }

  @Test
  void anExcerptIsCutBetweenWordsAndQuotedOnce() {
    assertEquals("“Ann met Bob.”", Words.excerpt(" Ann\n met  Bob. ", 40));
    assertEquals("“Ann met …”", Words.excerpt("Ann met Robert", 10));
    assertEquals("\"We met,\" she said.", Words.excerpt("\"We met,\" she said.", 40));
    assertEquals("“We met.”", Words.excerpt("\"We met.", 40));
  }

  @Test
  void anExcerptShowsTheWordItIsAbout() {
    String text = "One said nothing of it while the other called the report a canard of the enemy";
    Passage quote = Passage.of("a", text, new Span(0, text.length()));
    int at = text.indexOf("canard");
    Passage late = Passage.of("a", text, new Span(at, at + 6));
    Passage early = Passage.of("a", text, new Span(4, 8));

    assertEquals(
        "“… the report a canard of the enemy”", Words.excerpt(quote, Optional.of(late), 40));
    assertEquals(
        "“One said nothing of it while the other …”", Words.excerpt(quote, Optional.of(early), 40));
    assertEquals(
        "“One said nothing of it while the other …”", Words.excerpt(quote, Optional.empty(), 40));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-16,2020-10-16,16 Oct 2020",
    "2023-12-04,2023-12-10,4–10 Dec 2023",
    "2023-11-27,2023-12-03,27 Nov – 3 Dec 2023",
    "2023-12-25,2024-01-07,25 Dec 2023 – 7 Jan 2024",
    "2023-12-01,2023-12-31,Dec 2023",
    "2023-01-01,2023-12-31,2023",
    "2023-11-01,2023-12-31,Nov 2023 – Dec 2023",
    "2020-10-01,,since 1 Oct 2020",
    ",2020-10-01,until 1 Oct 2020"
  })
  void aResolvedTimeIsAsShortAsItCanBe(LocalDate from, LocalDate to, String words) {
    When when =
        new When(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            Precision.INTERVAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertEquals(words, WhenWords.resolved(when));
  }

  @Test
  void whatIsNotKnownIsSaidToBeUnknown() {
    assertEquals("date unknown", WhenWords.withEdtf(When.none()));
    assertEquals("place unknown", ClaimWords.places(List.of()));
    assertEquals("own voice", SourceWords.chain(AttributionChain.ownVoice()));
  }

  @Test
  void rootsAreCountedAndNamed() {
    Root kan = new Root("KAN", false, List.of(), "both cite it");
    Root persons = new Root("officials", true, List.of(), "anonymous");

    assertEquals(
        "2 outlets · 1 root (KAN)",
        SourceWords.roots(new RootCount(List.of("TASS"), 1, List.of(kan))));
    assertEquals(
        "1 outlet · 2 roots (KAN and officials, independence unknown)",
        SourceWords.roots(new RootCount(List.of("TASS"), 0, List.of(kan, persons))));
    assertEquals(
        "1 outlet · no root source named",
        SourceWords.roots(new RootCount(List.of("TASS"), 0, List.of())));
  }

  private static Claim claim(ClaimKind kind, Modality modality) {
    Passage quote = Passage.of("a", "Ann met Bob in Oslo last week", new Span(0, 29));
    return new Claim(
        "c",
        "a",
        kind,
        modality,
        List.of(quote),
        List.of(
            new Party("Ann", List.of(), PartyKind.PERSON, List.of()),
            new Party("Bob", List.of(), PartyKind.PERSON, List.of())),
        List.of(new Place("Oslo", List.of())),
        When.unresolved("last week", quote, "last-week"),
        AttributionChain.ownVoice(),
        false,
        false,
        new Explanation("rule", Optional.empty(), List.of()));
  }
}
