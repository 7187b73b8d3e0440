package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.nlp.ParsedText;
import org.parley.importer.ArticleFiles;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.Hop;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Place;

class SeedReadingTest {
  private static final List<Path> SEEDS = ArticleFiles.expand(List.of(Path.of("seeds"))).files();

  @Test
  void aPhotoCreditIsNoSource() {
    List<String> named =
        SEEDS.stream()
            .map(SharedReader::of)
            .flatMap(SeedReadingTest::names)
            .filter(name -> name.contains("Reuters") || name.contains("Photo"))
            .toList();
    assertEquals(List.of(), named);
  }

  @Test
  void aCaptionInHebrewAndTheCommentWidgetGiveNothing() {
    assertEquals(
        List.of(),
        quotes(seed("002"), "talkbacks", "delete your current", "new comment", "Related Stories"));
    assertEquals(
        List.of(),
        PassagesOf.all(seed("002"))
            .map(Passage::quote)
            .filter(quote -> quote.codePoints().anyMatch(SeedReadingTest::isHebrew))
            .toList());
  }

  @Test
  void aDemandThatIsCalledUnrealisticIsNoResponse() {
    assertEquals(List.of(), seed("001").responses());
  }

  @Test
  void aWarningIsNoContact() {
    assertEquals(List.of(), quotes(seed("003"), "Turkey warned Israel"));
  }

  @Test
  void thePlaceOfADatelineIsNoPlaceOfAClaim() {
    assertEquals(List.of(), placesIn(seed("003"), "GAZA"));
    assertEquals(List.of(), placesIn(seed("004"), "ISTANBUL"));
  }

  @Test
  void theDayOfTheAttackIsNoDayOfAMeeting() {
    List<String> times =
        SEEDS.stream()
            .flatMap(seed -> SharedReader.of(seed).claims().stream())
            .flatMap(claim -> claim.when().words().stream())
            .filter(words -> words.contains("October 7"))
            .toList();
    assertEquals(List.of(), times);
  }

  @Test
  void aCityCalledAHubForVisitsIsNoVisit() {
    List<String> hubs =
        seed("001").claims().stream()
            .map(claim -> claim.quote().quote())
            .filter(quote -> quote.contains("has become a hub"))
            .toList();
    assertEquals(List.of(), hubs);
  }

  @Test
  void aSecondReadingGivesTheSame() {
    assertEquals(first(), again());
  }

  @Test
  void twoThreadsReadTheSameAsOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Extraction>> readings = new ArrayList<>();
      for (Path seed : SEEDS) {
        Article article = SharedReader.article(seed);
        readings.add(threads.submit(() -> SharedReader.READER.read(article)));
      }
      List<Extraction> found = new ArrayList<>();
      for (Future<Extraction> reading : readings) {
        found.add(reading.get());
      }
      assertEquals(first(), found);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The language library itself lowers case by the locale, so the application fixes that one. */
  @Test
  void theRulesReadAlikeInAnotherLocaleAndTimeZone() {
    List<Article> articles = SEEDS.stream().map(SharedReader::article).toList();
    List<ParsedText> parsed = articles.stream().map(SharedReader::parsed).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Extraction> abroad = new ArrayList<>();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      RuleReader reader = new RuleReader();
      for (int i = 0; i < articles.size(); i++) {
        abroad.add(reader.read(articles.get(i), parsed.get(i)));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(first(), abroad);
  }

  private static List<Extraction> first() {
    return SEEDS.stream().map(SharedReader::of).toList();
  }

  private static List<Extraction> again() {
    return SEEDS.stream()
        .map(seed -> SharedReader.READER.read(SharedReader.article(seed)))
        .toList();
  }

  private static Extraction seed(String number) {
    Path file =
        SEEDS.stream()
            .filter(seed -> seed.getFileName().toString().startsWith(number))
            .findFirst()
            .orElseThrow();
    return SharedReader.of(file);
  }

  /** Everything that takes a part in a claim or answers it. */
  private static Stream<String> names(Extraction extraction) {
    Stream<String> speakers = extraction.responses().stream().map(r -> r.speaker().name());
    return Stream.concat(speakers, extraction.claims().stream().flatMap(SeedReadingTest::names));
  }

  private static Stream<String> names(Claim claim) {
    return Stream.of(
            claim.parties().stream().map(Party::name),
            claim.places().stream().map(Place::name),
            claim.attribution().hops().stream().map(Hop::name))
        .flatMap(names -> names);
  }

  /** The quotes of claims and responses that hold one of the words. */
  private static List<String> quotes(Extraction extraction, String... words) {
    return Stream.concat(
            extraction.claims().stream().flatMap(PassagesOf::claim),
            extraction.responses().stream().flatMap(PassagesOf::response))
        .map(Passage::quote)
        .filter(quote -> Stream.of(words).anyMatch(quote::contains))
        .toList();
  }

  private static List<String> placesIn(Extraction extraction, String capitals) {
    return extraction.claims().stream()
        .flatMap(claim -> claim.places().stream())
        .map(Place::name)
        .filter(name -> name.equalsIgnoreCase(capitals))
        .toList();
  }

  private static boolean isHebrew(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HEBREW;
  }
}
