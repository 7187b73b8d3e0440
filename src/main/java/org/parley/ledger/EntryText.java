package org.parley.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.parley.model.Decision;
import org.parley.model.LedgerEntry;

/** The canonical text of an entry: what its digest covers, byte for byte. */
public final class EntryText {
  /** Version of this encoding, part of every text. */
  public static final int FORMAT = 1;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private EntryText() {}

  public static String of(LedgerEntry entry) {
    return of(entry.sequence(), entry.time(), entry.editor(), entry.decision());
  }

  static String of(long sequence, Instant time, String editor, Decision decision) {
    return CanonicalJson.text(
        Map.of(
            "format", FORMAT,
            "sequence", sequence,
            "time", TIME.format(time),
            "editor", editor,
            "decision", DecisionText.of(decision)));
  }
}
