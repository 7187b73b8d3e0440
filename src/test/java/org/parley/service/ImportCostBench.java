package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.RawDocument;
import org.parley.store.H2Ledgers;

/** Measures what one more article costs a ledger that already holds many, reading aside. */
final class ImportCostBench {
  private static final int FEW = 1_000;
  private static final int MANY = 10_000;
  private static final int SAMPLES = 100;
  private static final int A_DAY = 6;
  private static final double MOST = 1.3;
  private static final List<String> PEOPLE =
      List.of(
          "Anna Berg",
          "Viktor Orlov",
          "Karim Boutros",
          "Selim Masri",
          "Petra Lund",
          "Kenji Morita",
          "Dawit Alemu",
          "Marta Quiroga",
          "Arben Krasniqi",
          "Behrouz Saffari");
  private static final List<String> PLACES =
      List.of("Oslo", "Doha", "Istanbul", "Vienna", "Geneva", "Cairo");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  @TempDir private Path folder;

  @Test
  void oneMoreArticleCostsTheSameAmongManyAsAmongFew(TestReporter reporter) throws IOException {
    try (Ledger ledger = new H2Ledgers(Clock.systemUTC()).openOrCreate(folder.resolve("ledger"))) {
      ImportService imports =
          new ImportService(ledger, List.of(new PlainTextImporter()), new LineReader());
      imports.importDocuments(articles(0, FEW - SAMPLES), ImportListener.silent());
      double few = millis(imports, FEW - SAMPLES);
      imports.importDocuments(articles(FEW, MANY - SAMPLES), ImportListener.silent());
      double many = millis(imports, MANY - SAMPLES);
      String result =
          "one more article costs %.1f ms at %d articles and %.1f ms at %d: %.2f times as much"
              .formatted(few, FEW, many, MANY, many / few);
      reporter.publishEntry("import", result);
      Path file = Path.of("target", "bench", "import-cost.txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, result + "\n");
      assertTrue(many / few <= MOST, result);
    }
  }

  /** The median time of one import of one article, in milliseconds. */
  private static double millis(ImportService imports, int from) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      List<RawDocument> one = articles(from + i, from + i + 1);
      long start = System.nanoTime();
      imports.importDocuments(one, ImportListener.silent());
      times.add(System.nanoTime() - start);
    }
    times.sort(null);
    return times.get(SAMPLES / 2) / 1e6;
  }

  private static List<RawDocument> articles(int from, int to) {
    List<RawDocument> articles = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int first = Math.floorMod(i * 7, PEOPLE.size());
      int second = (first + 1 + Math.floorMod(i * 31 / 7, PEOPLE.size() - 1)) % PEOPLE.size();
      String text =
          DAY.format(LocalDate.of(2000, 1, 1).plusDays(i / A_DAY))
              + "\n\nReuters - "
              + PEOPLE.get(first)
              + " met "
              + PEOPLE.get(second)
              + " in "
              + PLACES.get(Math.floorMod(i * 13 / 11, PLACES.size()))
              + ". The ministry denied it.\n\nThis is report number "
              + i
              + ", and the hall was quiet for the rest of the day, as it had been before.\n";
      articles.add(new RawDocument("report-" + i + ".txt", text.getBytes(StandardCharsets.UTF_8)));
    }
    return articles;
  }
}
