package org.parley.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.exporter.JsonTimelineExporter;
import org.parley.exporter.Mutations;
import org.parley.exporter.TimelineCheck;
import org.parley.extraction.SharedReader;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Article;
import org.parley.model.ClaimQuery;
import org.parley.store.MemoryLedger;

/**
 * The export of the example articles, changed value by value; {@code -Dmutations=1} changes every
 * one of them, otherwise every 29th is changed.
 */
final class SeedExportTest {
  private static final int STEP = Integer.getInteger("mutations", 29);

  @TempDir private Path folder;
  private static LedgerService reading;
  private static String exported;

  @BeforeAll
  static void exportTheExamples() {
    Ledger ledger =
        new MemoryLedger(Clock.fixed(Instant.parse("2025-08-01T00:00:00Z"), ZoneOffset.UTC));
    new ImportService(ledger, List.of(new PlainTextImporter()), SharedReader.READER)
        .importPaths(List.of(Path.of("seeds")), ImportListener.silent());
    reading = new LedgerService(ledger);
    var out = new ByteArrayOutputStream();
    exports().print("json", out, ClaimQuery.all());
    exported = out.toString(StandardCharsets.UTF_8);
  }

  private static ExportService exports() {
    return new ExportService(
        reading,
        List.of(new JsonTimelineExporter(id -> reading.article(id).map(Article::text), "test")));
  }

  @Test
  void everyChangedValueIsNamed() throws IOException {
    Mutations mutations = new Mutations(exported);
    TimelineCheck check = new TimelineCheck(id -> reading.article(id).map(Article::text));
    List<String> unnoticed = new ArrayList<>();
    for (int i = 0; i < mutations.count(); i += STEP) {
      String pointer = mutations.pointer(i);
      Path file = Files.writeString(folder.resolve("timeline.json"), mutations.mutated(i));
      if (check.check(file).stream().noneMatch(problem -> problem.contains(pointer))) {
        unnoticed.add(pointer);
      }
    }
    assertEquals(List.of(), unnoticed);
  }

  @Test
  void oneChangedCharacterInAnyArticleIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("timeline.json"), exported);
    Path articles = Files.createDirectory(folder.resolve("articles"));
    List<Path> seeds;
    try (Stream<Path> found = Files.list(Path.of("seeds"))) {
      seeds = found.sorted().toList();
    }
    for (Path seed : seeds) {
      Files.copy(seed, articles.resolve(seed.getFileName()));
    }
    TimelineVerifyService verification =
        new TimelineVerifyService(List.of(new PlainTextImporter()));
    assertEquals(List.of(), verification.timeline(file, articles).problems());
    for (Path seed : seeds) {
      byte[] bytes = Files.readAllBytes(seed);
      String id = new PlainTextImporter().read(seed).article().orElseThrow().id();
      for (int at : List.of(0, bytes.length / 2, bytes.length - 1)) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) (changed[at] == 'x' ? 'y' : 'x');
        Files.write(articles.resolve(seed.getFileName()), changed);
        assertTrue(
            verification.timeline(file, articles).problems().stream()
                .anyMatch(problem -> problem.message().contains(id)),
            seed + " at " + at);
      }
      Files.write(articles.resolve(seed.getFileName()), bytes);
    }
  }
}
