package org.parley.ui.importing;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.parley.ui.wording.Text;

/** How quickly an import goes on, and how long it will take. */
final class Pace {
  private static final double NANOS = 1e9;
  private static final int FEWEST = 2;
  private static final int MINUTE = 60;

  private final LongSupplier nanos;
  private long begun;

  /**
   * @param nanos a clock that only runs forward
   */
  Pace(LongSupplier nanos) {
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /** Counts from now on. */
  void begin() {
    begun = nanos.getAsLong();
  }

  /** "3.2 files a second · about 2 min left"; empty until that can be told. */
  String words(int done, int total) {
    double seconds = (nanos.getAsLong() - begun) / NANOS;
    if (done < FEWEST || seconds <= 0) {
      return "";
    }
    double rate = done / seconds;
    String pace = Text.of("import.pace", String.format(Locale.ENGLISH, "%.1f", rate));
    long left = Math.round((total - done) / rate);
    if (left < 1) {
      return pace;
    }
    return left < MINUTE
        ? Text.of("import.seconds-left", pace, left)
        : Text.of("import.minutes-left", pace, Math.round(left / (double) MINUTE));
  }
}
