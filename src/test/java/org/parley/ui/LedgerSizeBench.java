package org.parley.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;
import org.parley.store.H2Ledgers;
import org.parley.ui.WindowTrial.Figures;

/**
 * Measures how the window fares on a ledger of 100,000 claims against one of 1,000, by turns in one
 * run. Ledgers that were made before are taken from the folder that {@code -Dbench.ledgers} names,
 * and new ones are left there.
 */
class LedgerSizeBench {
  private static final int SMALL = 1_000;
  private static final int LARGE = Integer.getInteger("bench.claims", 100_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

  @TempDir Path scratch;

  /** One figure that must stay within a bound, in itself or against the small ledger. */
  private record Row(String what, ToDoubleFunction<Figures> figure, boolean ratio, double most) {
    double median(List<Figures> all) {
      List<Double> sorted = all.stream().map(figure::applyAsDouble).sorted().toList();
      return sorted.get(sorted.size() / 2);
    }

    boolean met(List<Figures> small, List<Figures> large) {
      return (ratio ? median(large) / median(small) : median(large)) <= most;
    }

    String line(List<Figures> small, List<Figures> large) {
      return String.format(
          Locale.ROOT,
          "%-40s %9.1f %9.1f  x %.2f  at most %s%s  %s%n",
          what,
          median(small),
          median(large),
          median(large) / median(small),
          ratio ? "x " : "",
          most,
          met(small, large) ? "met" : "MISSED");
    }
  }

  private static final List<Row> ROWS =
      List.of(
          new Row("open to first filled table, ms", Figures::open, true, 1.3),
          new Row("scroll frame p95, ms", Figures::frame, true, 1.3),
          new Row("filter visible, ms", Figures::filter, false, 300),
          new Row("longest task of the window's thread, ms", Figures::task, false, 50),
          new Row("heap, MB", Figures::heap, true, 1.5));

  @Test
  void aLargeLedgerIsAsQuickAsASmallOne() throws IOException {
    Path folder = Path.of(System.getProperty("bench.ledgers", scratch.toString()));
    Path small = ledger(folder, SMALL);
    Path large = ledger(folder, LARGE);
    trial(small);
    List<Figures> onSmall = new ArrayList<>();
    List<Figures> onLarge = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      onSmall.add(trial(small));
      onLarge.add(trial(large));
    }
    StringBuilder report = new StringBuilder();
    report.append(String.format(Locale.ROOT, "%-40s %9d %9d%n", "claims", SMALL, LARGE));
    ROWS.forEach(row -> report.append(row.line(onSmall, onLarge)));
    Path out = Files.createDirectories(Path.of("target", "bench")).resolve("ledger-size.txt");
    Files.writeString(out, report);
    System.out.print(report);

    assertTrue(ROWS.stream().allMatch(row -> row.met(onSmall, onLarge)), report.toString());
  }

  private static Path ledger(Path folder, int claims) throws IOException {
    Path place = Files.createDirectories(folder).resolve("claims-" + claims);
    if (!H2Ledgers.exists(place)) {
      LargeLedger.make(place, claims);
    }
    return place;
  }

  private Figures trial(Path place) {
    long begin = System.nanoTime();
    try (Ledger ledger =
        new H2Ledgers(Clock.systemUTC(), new ClaimProjection()).openExisting(place)) {
      return WindowTrial.of(ledger, scratch.resolve("settings"), begin);
    }
  }
}
