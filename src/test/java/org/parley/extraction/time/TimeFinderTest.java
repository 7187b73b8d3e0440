package org.parley.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Passage;
import org.parley.model.Precision;
import org.parley.model.Span;
import org.parley.model.When;

class TimeFinderTest {
  private static final long SEED = 20231217;
  private static final int ROUNDS = 400;

  private final TimeFinder finder = new TimeFinder();

  private List<TimeMention> find(String text, TimeContext context) {
    return finder.find(text, new Span(0, text.length()), context);
  }

  /** The EDTF of each time found, or its words in brackets where it is unresolved. */
  private List<String> read(String text, TimeContext context) {
    return find(text, context).stream()
        .map(mention -> mention.edtf().orElse("[" + mention.words() + "]"))
        .toList();
  }

  private static TimeContext on(String day) {
    return TimeContext.publishedOn(LocalDate.parse(day));
  }

  @Test
  void withoutADayOfPublicationRelativeWordsStayUnresolved() {
    assertEquals(
        List.of("[Friday]", "[last week]", "[October 7]", "[11 days ago]", "2012"),
        List.of(
                "They met on Friday.",
                "They met last week.",
                "It was the attack of October 7.",
                "They met 11 days ago.",
                "They met in 2012.")
            .stream()
            .map(text -> read(text, TimeContext.undated()).get(0))
            .toList());
  }

  @Test
  void aMentionBecomesAWhenWithItsWordsAndItsPassage() {
    String text = "Both have talked since October 2020.";
    TimeMention mention = find(text, TimeContext.undated()).get(0);
    Passage passage = Passage.of("a1", text, mention.span());
    assertEquals(
        new When(
            Optional.of("since October 2020"),
            Optional.of(passage),
            Optional.of(LocalDate.of(2020, 10, 1)),
            Optional.empty(),
            Precision.INTERVAL,
            Optional.empty(),
            Optional.of("since month-year"),
            Optional.of("2020-10/..")),
        mention.toWhen(passage));
  }

  @Test
  void spansAreOffsetsInTheWholeText() {
    String text = "Nothing here on 4 May 2011. They met on 5 May 2011 at noon.";
    Span second = new Span(28, text.length());
    List<TimeMention> found = finder.find(text, second, TimeContext.undated());
    assertEquals(
        List.of("5 May 2011 at noon"), found.stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void theTenseOfTheEventDecidesBetweenLastAndNext() {
    TimeContext context = on("2023-12-20");
    assertEquals(List.of("2023-12-16"), read("Talks on Saturday", context.facing(Direction.PAST)));
    assertEquals(
        List.of("2023-12-23"), read("Talks on Saturday", context.facing(Direction.FUTURE)));
    assertEquals(List.of("2023-12-23"), read("Both will talk on Saturday.", context));
    assertEquals(List.of("2023-12-16"), read("Both talked on Saturday.", context));
  }

  @Test
  void datesWithoutAYearCrossTheTurnOfTheYear() {
    assertEquals(List.of("2023-12-30"), read("They met on December 30.", on("2024-01-03")));
    assertEquals(List.of("2024-01-02"), read("They will meet on January 2.", on("2023-12-30")));
    assertEquals(
        List.of("2023-01-21/2023-01-31"), read("They met in late January.", on("2023-12-17")));
    assertEquals(List.of("2023-12"), read("They met last month.", on("2024-01-31")));
    assertEquals(List.of("2023-12-25/2023-12-31"), read("They met last week.", on("2024-01-01")));
  }

  @Test
  void theLeapDayIsFoundInItsYear() {
    assertEquals(List.of("2020-02-29"), read("They met on 29 February.", on("2021-03-01")));
    assertEquals(List.of("2024-02-29"), read("They met on Feb. 29, 2024.", on("2025-03-01")));
    assertEquals(List.of("2024-02-29"), read("They met yesterday.", on("2024-03-01")));
    assertEquals(List.of("2023"), read("They met on February 29, 2023.", on("2025-03-01")));
  }

  @Test
  void aListedDateSharesTheYearOfItsNeighbour() {
    assertEquals(
        List.of("2017-01-11", "2017-01-15"),
        read("They met on Jan. 11, 2017 and Jan. 15.", TimeContext.undated()));
  }

  @Test
  void aReferenceAcrossSentencesResolvesTheNextDay() {
    TimeContext context = on("2012-11-30");
    List<TimeMention> first = find("They met on Nov. 12.", context);
    assertEquals(List.of("2012-11-13"), read("The next day they met again.", context.after(first)));
    assertEquals(List.of("[The next day]"), read("The next day they met again.", context));
  }

  @Test
  void anOutletMayWriteTheMonthFirst() {
    TimeContext context = TimeContext.undated();
    assertEquals(List.of("2019-04-03"), read("Stamped 03/04/2019.", context));
    assertEquals(List.of("2019-03-04"), read("Stamped 03/04/2019.", context.writingMonthFirst()));
  }

  @Test
  void aKnownYearCompletesDatesWhenPublicationIsUnknown() {
    assertEquals(
        List.of("2014-05-04"), read("They met on 4 May.", TimeContext.undated().inYear(2014)));
  }

  @Test
  void agesModalsNamesAndFiguresAreNoDates() {
    List<String> traps =
        List.of(
            "Theresa May spoke to the Sun and may march on.",
            "The 24/7 hotline took 1,700,000 calls at a second.",
            "At the time he read the Sunday Times.",
            "Some 2,000 people lost $2015 in room 2012.",
            "It was decided at the moment by April Jones.");
    assertEquals(
        List.of(List.of(), List.of(), List.of(), List.of(), List.of()),
        traps.stream().map(text -> read(text, on("2023-12-20"))).toList());
  }

  @Test
  void lengthsAndRepetitionsAreFlagged() {
    List<TimeMention> found = find("For two hours every Friday they sat.", on("2023-12-20"));
    assertEquals(
        List.of("two hours true false", "every Friday false true"),
        found.stream().map(m -> m.words() + " " + m.duration() + " " + m.recurring()).toList());
  }

  @Test
  void anyDayIsReadBackInEveryFormItIsWrittenIn() {
    List<DateTimeFormatter> forms =
        List.of(
                "MMMM d, yyyy",
                "d MMMM yyyy",
                "MMM d yyyy",
                "yyyy-MM-dd",
                "dd/MM/yyyy",
                "EEEE, d MMMM yyyy")
            .stream()
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_000));
      String text = "They met on " + forms.get(round % forms.size()).format(day) + " in Oslo.";
      assertEquals(List.of(day.toString()), read(text, TimeContext.undated()), text);
    }
  }

  @Test
  void anyRecentDayIsReadBackWithoutItsYear() {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate published = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
      LocalDate day = published.minusDays(random.nextInt(200));
      assertEquals(
          List.of(day.toString()),
          read("They met on " + form.format(day) + ".", TimeContext.publishedOn(published)),
          day + " told on " + published);
    }
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          List.of("2023-12-15", "2014-04-16", "../2012"),
          read("ON FRIDAY and on APRIL 16, 2014 and by 2012", on("2023-12-20")));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSeedArticlesTellTheTimesTheyAreKnownFor() throws IOException {
    assertTrue(seed("000_390b0bfa70d82030.txt", "2025-07-27").contains("2020-10-16"));
    assertTrue(seed("000_390b0bfa70d82030.txt", "2025-07-27").contains("2020-10/.."));
    assertTrue(seed("003_48fe82d3630012ac.txt", "2023-12-17").contains("2023-12-04/2023-12-10"));
    assertTrue(
        read(text("001_b72ef4a03849b29c.txt"), TimeContext.undated()).contains("[late January]"));
  }

  private List<String> seed(String file, String published) throws IOException {
    return read(text(file), on(published));
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of("seeds", file), StandardCharsets.UTF_8);
  }
}
