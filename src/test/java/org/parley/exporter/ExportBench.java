package org.parley.exporter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * How fast the JSON timeline is written beside a bare generator that writes the same values, and
 * how much more memory a hundred times as many claims take on the way.
 */
class ExportBench {
  private static final int CLAIMS = 1_000;
  private static final int ROUNDS = 15;
  private static final double SLOWEST = 0.25;
  private static final long MEGABYTE = 1L << 20;
  private static final long MOST_GROWTH = 8;

  /** Measures the heap in use once, after so many bytes. */
  private static final class Gauge extends OutputStream {
    private final long at;
    private long written;
    private long used;

    Gauge(long at) {
      this.at = at;
    }

    @Override
    public void write(int one) {
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      written += length;
      if (used == 0 && written >= at) {
        used = used();
      }
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void theTimelineIsWrittenAtAQuarterOfTheSpeedOfABareGeneratorOrFaster() throws IOException {
    RandomTimeline.Drawn drawn = RandomTimeline.of(1, CLAIMS);
    JsonTimelineExporter exporter = new JsonTimelineExporter(drawn::text, "bench");
    var out = new ByteArrayOutputStream();
    exporter.export(drawn.timeline(), out);
    TokenBuffer tokens = new ObjectMapper().readValue(out.toByteArray(), TokenBuffer.class);
    double[] ours = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = seconds(() -> exporter.export(drawn.timeline(), OutputStream.nullOutputStream()));
      bare[i] = seconds(() -> copy(tokens));
    }
    double ratio = median(bare) / median(ours);
    System.err.printf("speed beside a bare generator: %.2f of %d bytes%n", ratio, out.size());
    assertTrue(ratio >= SLOWEST, "ratio " + ratio);
  }

  private static void copy(TokenBuffer tokens) {
    try (JsonGenerator json = new JsonFactory().createGenerator(OutputStream.nullOutputStream())) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      tokens.serialize(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  @Test
  void writingAHundredTimesAsManyClaimsTakesNoMoreMemory() {
    long few = growth(CLAIMS);
    long many = growth(CLAIMS * 100);
    System.err.printf("heap on the way: %d MB for few, %d MB for many%n", few, many);
    assertTrue(many - few <= MOST_GROWTH, many + " MB");
  }

  /** Megabytes in use in the middle of an export, above what the timeline itself takes. */
  private static long growth(int claims) {
    RandomTimeline.Drawn drawn = RandomTimeline.of(2, claims);
    JsonTimelineExporter exporter = new JsonTimelineExporter(drawn::text, "bench");
    Gauge whole = new Gauge(Long.MAX_VALUE);
    exporter.export(drawn.timeline(), whole);
    long before = used();
    Gauge gauge = new Gauge(whole.written / 2);
    exporter.export(drawn.timeline(), gauge);
    return (gauge.used - before) / MEGABYTE;
  }
}
