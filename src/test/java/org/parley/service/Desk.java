package org.parley.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.parley.importer.ArticleImporter;
import org.parley.importer.PlainTextImporter;
import org.parley.ledger.Ledger;
import org.parley.model.Claim;
import org.parley.store.MemoryLedger;

/**
 * A ledger in memory, a reader of simple sentences, and a folder of two articles on one meeting.
 */
final class Desk {
  static final String OSLO =
      """
      OSLO, March 4, 2024. /TASS/. Anna Berg met Viktor Orlov in Oslo. The hall was quiet, and
      nobody outside of it heard a word about the matter for the rest of the day.
      """;
  static final String NORWAY =
      """
      March 5, 2024

      Reuters - Anna Berg met Viktor Orlow in Norway. The ministry denied it.

      The hall was quiet, and nobody outside of it heard a word for the rest of the day.
      """;

  final Ledger ledger =
      new MemoryLedger(Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC));
  final List<ArticleImporter> importers = List.of(new PlainTextImporter());
  final ImportService imports = new ImportService(ledger, importers, new LineReader());
  final LedgerService service = new LedgerService(ledger);
  final Path folder;

  Desk(Path folder) {
    this.folder = folder;
    write("a-oslo.txt", OSLO);
    write("b-norway.txt", NORWAY);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException("could not write " + name, e);
    }
  }

  ImportReport importAll() {
    return imports.importPaths(List.of(folder), ImportListener.silent());
  }

  /** The claim of the article that names Oslo. */
  Claim osloClaim() {
    return ledger.findings().claims().stream()
        .filter(claim -> claim.places().get(0).name().equals("Oslo"))
        .findFirst()
        .orElseThrow();
  }
}
