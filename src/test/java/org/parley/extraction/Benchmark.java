package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.parley.extraction.BenchmarkReport.Cost;
import org.parley.extraction.BenchmarkReport.Ready;
import org.parley.model.Article;

/**
 * Times the reading of a mix of articles beside the language library alone with the same steps.
 * Each side has a process and a heap of its own; they work in turns, so that whatever else the
 * machine does falls on all alike. Where others load the machine, the processor time says more than
 * the clock, and two threads cannot show what they could do.
 */
class Benchmark {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final String HEAP = System.getProperty("bench.sideHeap", "1500m");

  /** A process that reads the articles whenever it is asked to, and what each reading cost. */
  private static final class Side implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader told;
    private final PrintStream ask;
    private final List<Cost> costs = new ArrayList<>();

    Side(String name, int threads) throws IOException {
      this.name = name;
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + HEAP,
                  "-XX:+UseG1GC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  BenchmarkSide.class.getName(),
                  Integer.toString(threads))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      told = process.inputReader(StandardCharsets.UTF_8);
      ask = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    Ready ready() throws IOException {
      Ready ready = Ready.of(line("ready "));
      System.out.printf(
          "%s: warm after %d passes, keeps %d MB in use%n", name, ready.passes(), ready.kept());
      return ready;
    }

    void pass() throws IOException {
      ask.println("pass");
      costs.add(Cost.of(line("cost ")));
    }

    private String line(String beginning) throws IOException {
      String line = told.readLine();
      while (line != null && !line.startsWith(beginning)) {
        line = told.readLine();
      }
      assertTrue(line != null, name + " ended before its time: is " + HEAP + " of heap enough?");
      return line;
    }

    double median(ToDoubleFunction<Cost> value) {
      return Benchmark.median(costs.stream().map(value::applyAsDouble).toList());
    }

    long heap() {
      return costs.get(costs.size() - 1).heap();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void readingBesideTheLanguageLibraryAlone() throws Exception {
    List<Article> articles = BenchmarkArticles.all();
    try (Side library = new Side("language library alone", 0)) {
      library.ready();
      try (Side one = new Side("Parley, one thread", 1)) {
        Ready found = one.ready();
        try (Side two = new Side("Parley, two threads", 2)) {
          assertEquals(found.mark(), two.ready().mark(), "both must find the same");
          describe(articles, found.telling());
          compare(List.of(library, one, two), articles.size());
        }
      }
    }
  }

  private static void compare(List<Side> sides, int articles) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (Side side : sides) {
        side.pass();
      }
    }
    for (Side side : sides) {
      System.out.printf(
          Locale.ROOT,
          "%-24s %7.0f ms an article on the clock, %7.0f ms of processor time, at most %d MB of a"
              + " heap of %s%n",
          side.name,
          side.median(Cost::clock) / articles,
          side.median(Cost::processor) / articles,
          side.heap(),
          HEAP);
    }
    ratio("Parley, one thread, is faster than the library", sides.get(0), sides.get(1));
    ratio("two threads are faster than one", sides.get(1), sides.get(2));
  }

  private static void describe(List<Article> articles, long telling) {
    LongSummaryStatistics words =
        articles.stream().mapToLong(BenchmarkArticles::words).summaryStatistics();
    System.out.printf(
        Locale.ROOT,
        "%d articles of %d to %d words, %.0f on average, %d with a claim; medians of %d rounds%n",
        articles.size(),
        words.getMin(),
        words.getMax(),
        words.getAverage(),
        telling,
        ROUNDS);
  }

  /** The median of the ratios within each round, which share the load of the machine. */
  private static void ratio(String name, Side slow, Side fast) {
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      clock.add(slow.costs.get(i).clock() / fast.costs.get(i).clock());
      processor.add(slow.costs.get(i).processor() / fast.costs.get(i).processor());
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f times on the clock, %.2f times in processor time%n",
        name,
        median(clock),
        median(processor));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
