package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.extraction.time.TimeFinder;
import org.parley.model.Article;
import org.parley.model.Evidenced;
import org.parley.model.Paragraph;
import org.parley.model.ParagraphKind;
import org.parley.model.Passage;
import org.parley.model.Precision;
import org.parley.model.Span;
import org.parley.model.When;

final class RedatingTest {
  private static final String TEXT =
      "Anna Berg arrived in Oslo on Friday. She met Viktor Orlov the next day. They had last met"
          + " on 3 May 2021.";
  private static final Optional<LocalDate> SUNDAY = Optional.of(LocalDate.of(2023, 12, 17));

  private final Redating redating = new Redating(new TimeFinder());

  private static Article article(Optional<LocalDate> published) {
    Passage anywhere = Passage.of("a", TEXT, new Span(0, 4));
    return new Article(
        "a",
        "a.txt",
        TEXT,
        Evidenced.unknown(),
        published.map(day -> Evidenced.stated(day, anywhere, "test")).orElseGet(Evidenced::unknown),
        Evidenced.unknown(),
        Optional.empty(),
        "en",
        List.of(new Paragraph(new Span(0, TEXT.length()), ParagraphKind.BODY)));
  }

  private static Passage passage(String words) {
    int start = TEXT.indexOf(words);
    return Passage.of("a", TEXT, new Span(start, start + words.length()));
  }

  private static Optional<LocalDate> day(Optional<When> when) {
    return when.flatMap(When::earliest);
  }

  @Test
  void aWeekdayIsCountedFromTheDateThatIsNowKnown() {
    When friday = When.unresolved("Friday", passage("Friday"), "weekday");

    Optional<When> reread = redating.reread(article(Optional.empty()), friday, SUNDAY);

    assertEquals(Optional.of(LocalDate.of(2023, 12, 15)), day(reread));
    assertEquals(SUNDAY, reread.flatMap(When::anchor));
    assertEquals(Precision.DAY, reread.orElseThrow().precision());
  }

  @Test
  void aDayCountedFromAnotherOneMovesWithIt() {
    When next = When.unresolved("the next day", passage("the next day"), "next-day");

    assertEquals(
        Optional.of(LocalDate.of(2023, 12, 16)),
        day(redating.reread(article(Optional.empty()), next, SUNDAY)));
  }

  @Test
  void aTimeIsUnresolvedAgainWhenTheDateIsNot() {
    When friday =
        redating
            .reread(
                article(Optional.empty()),
                When.unresolved("Friday", passage("Friday"), "weekday"),
                SUNDAY)
            .orElseThrow();

    Optional<When> reread = redating.reread(article(SUNDAY), friday, Optional.empty());

    assertEquals(Optional.of(false), reread.map(When::isDated));
  }

  @Test
  void aFullDateStaysWhatItIs() {
    LocalDate day = LocalDate.of(2021, 5, 3);
    When full =
        new When(
            Optional.of("on 3 May 2021"),
            Optional.of(passage("on 3 May 2021")),
            Optional.of(day),
            Optional.of(day),
            Precision.DAY,
            Optional.empty(),
            Optional.of("day-month-year"),
            Optional.of("2021-05-03"));

    assertEquals(Optional.empty(), redating.reread(article(Optional.empty()), full, SUNDAY));
  }

  @Test
  void whatTheWordsAloneDoNotExplainIsLeftAlone() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    When other =
        new When(
            Optional.of("Friday"),
            Optional.of(passage("Friday")),
            Optional.of(day),
            Optional.of(day),
            Precision.DAY,
            Optional.empty(),
            Optional.of("weekday"),
            Optional.of("2020-01-01"));

    assertEquals(Optional.empty(), redating.reread(article(Optional.empty()), other, SUNDAY));
    assertEquals(Optional.empty(), redating.reread(article(Optional.empty()), When.none(), SUNDAY));
  }
}
