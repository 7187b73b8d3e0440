package org.parley.ui.details;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.parley.service.HistoryLine;

/** One decision of the past: what, who, when and why, and whether it can be undone next. */
public record PastDecision(
    String words, String by, Optional<String> reason, boolean holds, boolean undoable) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * @param holds false for what was taken back later
   * @param undoable whether it is what an undo takes back now
   */
  public PastDecision {}

  static PastDecision of(HistoryLine line, long undoable) {
    return new PastDecision(
        line.words(),
        line.editor() + " · " + minute(line.time()),
        line.reason(),
        line.holds(),
        line.sequence() == undoable);
  }

  static String minute(Instant time) {
    return MINUTE.format(time);
  }
}
