package org.parley.extraction;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.extraction.nlp.PlainPipeline;
import org.parley.model.Article;
import org.parley.model.Extraction;

/**
 * One side of the benchmark in a process of its own, so that no side fills the heap of another or
 * shares what the virtual machine has compiled for it: the language library alone (0 threads), or
 * Parley with one or more threads. Reads the articles once for each line {@code pass} it is sent
 * and answers with what that cost.
 */
final class BenchmarkSide {
  private static final double MILLION = 1e6;
  private static final int MEGA = 1 << 20;

  /** The share of the clock that the compiler may still take once the measuring begins. */
  private static final double STILL_COMPILING = 0.1;

  private static final int WARM_AT_MOST = 25;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
  private final List<Article> articles = BenchmarkArticles.all();
  private final int threads;
  private long heap;

  /** What the side has found: the number of articles with a claim, and a mark of all of it. */
  private record Found(long telling, int mark) {}

  /** Works on the articles once. */
  private interface Work {
    Found pass() throws Exception;
  }

  private BenchmarkSide(int threads) throws Exception {
    this.threads = threads;
  }

  public static void main(String[] arguments) throws Exception {
    new BenchmarkSide(Integer.parseInt(arguments[0])).serve();
  }

  private void serve() throws Exception {
    Work work = threads == 0 ? library() : parley();
    Found found = work.pass();
    System.gc();
    long kept = memory.getHeapMemoryUsage().getUsed() / MEGA;
    int passes = warm(work);
    System.out.println(
        new BenchmarkReport.Ready(found.telling(), found.mark(), kept, passes).line());
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while ("pass".equals(asked.readLine())) {
      System.out.println(cost(work).line());
    }
  }

  private Work library() {
    PlainPipeline plain = new PlainPipeline();
    return () -> new Found(0, articles.stream().mapToInt(plain::annotate).sum());
  }

  private Work parley() {
    RuleReader reader = SharedReader.READER;
    return () -> {
      List<Extraction> read = read(reader);
      return new Found(
          read.stream().filter(one -> !one.claims().isEmpty()).count(), read.toString().hashCode());
    };
  }

  private List<Extraction> read(RuleReader reader) throws Exception {
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

  /** Works until the compiler of the virtual machine, which would take the other core, is done. */
  private int warm(Work work) throws Exception {
    int passes = 0;
    double compiling = 1;
    while (compiling > STILL_COMPILING && passes < WARM_AT_MOST) {
      long before = compiler.getTotalCompilationTime();
      double clock = cost(work).clock();
      compiling = (compiler.getTotalCompilationTime() - before) / clock;
      passes++;
    }
    return passes;
  }

  private BenchmarkReport.Cost cost(Work work) throws Exception {
    long clock = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.pass();
    double took = (System.nanoTime() - clock) / MILLION;
    double busy = (system.getProcessCpuTime() - processor) / MILLION;
    heap = Math.max(heap, memory.getHeapMemoryUsage().getCommitted() / MEGA);
    return new BenchmarkReport.Cost(took, busy, heap);
  }
}
