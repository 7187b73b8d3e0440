package org.parley.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.extraction.nlp.PlainPipeline;
import org.parley.model.Article;
import org.parley.model.Extraction;

/**
 * Times the reading of a mix of articles beside the language library alone with the same steps, in
 * turns, so that whatever else the machine does falls on all alike. Where others load the machine,
 * the processor time says more than the clock, and two threads cannot show what they could do.
 */
class Benchmark {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final double MILLION = 1e6;
  private static final double HUNDRED = 100;

  /** The share of the clock that the compiler may still take once the measuring begins. */
  private static final double STILL_COMPILING = 0.1;

  private static final int WARM_AT_MOST = 25;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
  private final RuleReader reader = SharedReader.READER;

  /** Milliseconds on the clock and of all processors together. */
  private record Cost(double clock, double processor) {}

  @Test
  void readingBesideTheLanguageLibraryAlone() throws Exception {
    List<Article> articles = BenchmarkArticles.all();
    List<Extraction> one = read(articles, 1);
    List<Extraction> two = read(articles, 2);
    assertEquals(one, two);
    long own = kept();
    PlainPipeline plain = new PlainPipeline();
    warm("the library", () -> articles.stream().mapToInt(plain::annotate).sum());
    warm("Parley", () -> read(articles, 2));
    List<Cost> plainCosts = new ArrayList<>();
    List<Cost> oneCosts = new ArrayList<>();
    List<Cost> twoCosts = new ArrayList<>();
    long heap = 0;
    for (int i = 0; i < ROUNDS; i++) {
      plainCosts.add(cost(() -> articles.stream().mapToInt(plain::annotate).sum()));
      oneCosts.add(cost(() -> read(articles, 1)));
      twoCosts.add(cost(() -> read(articles, 2)));
      heap = Math.max(heap, memory.getHeapMemoryUsage().getCommitted());
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f, %.0f and %.0f ms on the clock%n",
          i + 1,
          plainCosts.get(i).clock(),
          oneCosts.get(i).clock(),
          twoCosts.get(i).clock());
    }
    describe(articles, one);
    int n = articles.size();
    line("language library alone", plainCosts, n);
    line("Parley, one thread", oneCosts, n);
    line("Parley, two threads", twoCosts, n);
    ratio("Parley, one thread, is faster than the library", plainCosts, oneCosts);
    ratio("two threads are faster than one", oneCosts, twoCosts);
    System.out.printf(Locale.ROOT, "heap that Parley alone keeps in use: %d MB%n", mega(own));
    System.out.printf(
        Locale.ROOT,
        "heap taken at most, by the library and Parley together: %d MB of %d MB%n",
        mega(heap),
        mega(Runtime.getRuntime().maxMemory()));
  }

  /** Works until the compiler of the virtual machine, which would take the other core, is done. */
  private void warm(String name, Callable<?> work) throws Exception {
    int passes = 0;
    double compiling = 1;
    while (compiling > STILL_COMPILING && passes < WARM_AT_MOST) {
      long before = compiler.getTotalCompilationTime();
      double clock = cost(work).clock();
      compiling = (compiler.getTotalCompilationTime() - before) / clock;
      passes++;
    }
    System.out.printf(
        Locale.ROOT,
        "%s ran warm %d times; compiling took %.0f %% of the last%n",
        name,
        passes,
        HUNDRED * compiling);
  }

  private List<Extraction> read(List<Article> articles, int threads) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Extraction>> readings = new ArrayList<>();
      articles.forEach(article -> readings.add(workers.submit(() -> reader.read(article))));
      List<Extraction> found = new ArrayList<>();
      for (Future<Extraction> reading : readings) {
        found.add(reading.get());
      }
      return found;
    } finally {
      workers.shutdownNow();
    }
  }

  /** Bytes still in use after a collection. */
  private long kept() {
    System.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private Cost cost(Callable<?> work) throws Exception {
    long clock = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.call();
    return new Cost(
        (System.nanoTime() - clock) / MILLION, (system.getProcessCpuTime() - processor) / MILLION);
  }

  private static void describe(List<Article> articles, List<Extraction> found) {
    LongSummaryStatistics words =
        articles.stream().mapToLong(BenchmarkArticles::words).summaryStatistics();
    long telling = found.stream().filter(one -> !one.claims().isEmpty()).count();
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

  private static void line(String name, List<Cost> costs, int articles) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.0f ms an article on the clock, %7.0f ms of processor time%n",
        name,
        median(costs.stream().map(Cost::clock).toList()) / articles,
        median(costs.stream().map(Cost::processor).toList()) / articles);
  }

  /** The median of the ratios within each round, which share the load of the machine. */
  private static void ratio(String name, List<Cost> slow, List<Cost> fast) {
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int i = 0; i < slow.size(); i++) {
      clock.add(slow.get(i).clock() / fast.get(i).clock());
      processor.add(slow.get(i).processor() / fast.get(i).processor());
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

  private static long mega(long bytes) {
    return bytes / (1 << 20);
  }
}
