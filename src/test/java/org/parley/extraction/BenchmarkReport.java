package org.parley.extraction;

import java.util.Locale;

/** What a side of the benchmark tells the one that asks it, each a line of words. */
final class BenchmarkReport {
  private BenchmarkReport() {}

  /**
   * A side that has warmed up.
   *
   * @param telling how many articles had a claim
   * @param mark a hash of everything found
   * @param kept megabytes in use after one pass and a collection
   * @param passes how many passes it took to warm up
   */
  record Ready(long telling, int mark, long kept, int passes) {
    String line() {
      return "ready %d %d %d %d".formatted(telling, mark, kept, passes);
    }

    static Ready of(String line) {
      String[] words = line.split(" ");
      return new Ready(
          Long.parseLong(words[1]),
          Integer.parseInt(words[2]),
          Long.parseLong(words[3]),
          Integer.parseInt(words[4]));
    }
  }

  /**
   * A pass: milliseconds on the clock and of all processors, and megabytes of heap taken so far.
   */
  record Cost(double clock, double processor, long heap) {
    String line() {
      return String.format(Locale.ROOT, "cost %.3f %.3f %d", clock, processor, heap);
    }

    static Cost of(String line) {
      String[] words = line.split(" ");
      return new Cost(
          Double.parseDouble(words[1]), Double.parseDouble(words[2]), Long.parseLong(words[3]));
    }
  }
}
