package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.service.ClaimProjection;

/** The same records give the same rows, whatever the language and time zone of the computer. */
class H2ElsewhereTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void comeHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void turkishArabicAndThaiComputersStoreTheSameRows() {
    List<String> rows = rowsWrittenAt("en-US", "UTC");

    assertEquals(rows, rowsWrittenAt("tr-TR", "Asia/Istanbul"));
    assertEquals(rows, rowsWrittenAt("ar-EG-u-nu-arab", "Africa/Cairo"));
    assertEquals(rows, rowsWrittenAt("th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"));
    assertEquals(rows, rowsWrittenAt("en-US", "Pacific/Pago_Pago"));
  }

  @Test
  void aLedgerReadsTheSameAfterItMoved() {
    Path ledger = folder.resolve("moving");
    at("tr-TR", "Pacific/Kiritimati");
    fill(ledger);
    List<String> there = rows(ledger);

    at("en-US", "America/Los_Angeles");

    assertEquals(there, rows(ledger));
  }

  private List<String> rowsWrittenAt(String language, String place) {
    at(language, place);
    Path ledger = folder.resolve(place.replace('/', '-'));
    fill(ledger);
    return rows(ledger);
  }

  private static void at(String language, String place) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
  }

  private static void fill(Path folder) {
    try (Ledger ledger =
        new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder)) {
      ledger.articles().record(Samples.document(1), Samples.extraction(1), LedgerContract.EDITOR);
    }
  }

  private static List<String> rows(Path folder) {
    try (Ledger ledger =
        new H2Ledgers(Samples.clock(), new ClaimProjection()).openExisting(folder)) {
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()));
    }
    return Jdbi.create("jdbc:h2:file:" + folder.resolve("parley"), "parley", "")
        .withHandle(
            handle ->
                handle
                    .select(
                        """
                        SELECT entry FROM log_entry
                        UNION SELECT payload FROM claim
                        UNION SELECT kind || modality || earliest || latest FROM claim
                        UNION SELECT payload || file_name || outlet || published FROM article
                        ORDER BY 1
                        """)
                    .mapTo(String.class)
                    .list());
  }
}
