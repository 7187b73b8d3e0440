package org.parley.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.ledger.TreeHead;
import org.parley.model.Decision;
import org.parley.model.ParleyException;
import org.parley.store.MemoryLedger;
import org.parley.store.SampleDecisions;
import org.parley.store.Samples;

/** A verifier in another language, written from the published format, says the same as ours. */
class SecondVerifierTest {
  private static final int LEDGERS = 12;
  private static final String SCRIPT = "verify_archive.py";

  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void unpackScript() throws Exception {
    assumeTrue(canRunPython(), "there is no python3 here");
    script = folder.resolve(SCRIPT);
    try (InputStream in = SecondVerifierTest.class.getResourceAsStream(SCRIPT)) {
      Files.copy(Objects.requireNonNull(in), script, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void bothFindEveryRandomLedgerIntactWithTheSameHead() throws Exception {
    for (int seed = 0; seed < LEDGERS; seed++) {
      Ledger ledger = ledger(new Random(seed));
      Path file = Files.write(folder.resolve(seed + ".jsonl"), bytes(ledger));

      assertEquals(new Verdict(0, heads(ledger)), python(file), "ledger " + seed);
      assertEquals(List.of(), ours(file), "ledger " + seed);
    }
  }

  @Test
  void bothFindEveryChangeThatHidesBehindANewDigestOfTheLines() throws Exception {
    for (int seed = 0; seed < LEDGERS; seed++) {
      Random random = new Random(seed);
      Path file = folder.resolve("changed.jsonl");
      Files.write(file, changed(bytes(ledger(random)), random));

      assertEquals(3, python(file).code(), "ledger " + seed);
      assertEquals(false, ours(file).isEmpty(), "ledger " + seed);
    }
  }

  private static String heads(Ledger ledger) {
    return ledger.log().head() + " " + TreeHead.of(ledger.stored().entries()).root() + "\n";
  }

  private record Verdict(int code, String output) {}

  private static Ledger ledger(Random random) {
    Ledger ledger = new MemoryLedger(Samples.clock());
    List<Decision> decisions = SampleDecisions.ofEveryKind();
    int articles = 1 + random.nextInt(4);
    for (int number = 1; number <= articles; number++) {
      ledger.articles().record(Samples.document(number), Samples.extraction(number), "Ada İpek");
      for (int i = random.nextInt(6); i > 0; i--) {
        ledger.log().append("Bo \"B\" Lind 😀", decisions.get(random.nextInt(decisions.size())));
      }
    }
    return ledger;
  }

  private static byte[] bytes(Ledger ledger) {
    var out = new ByteArrayOutputStream();
    ArchiveWriter.write(ledger.stored(), out);
    return out.toByteArray();
  }

  /** One word in one line replaced by another, and the last line made to fit. */
  private static byte[] changed(byte[] archive, Random random) throws Exception {
    List<String> lines =
        new ArrayList<>(new String(archive, StandardCharsets.UTF_8).lines().toList());
    String old = random.nextBoolean() ? "Ankara" : "Ada İpek";
    List<Integer> candidates = new ArrayList<>();
    for (int i = 1; i < lines.size() - 1; i++) {
      if (lines.get(i).contains(old)) {
        candidates.add(i);
      }
    }
    int chosen = candidates.get(random.nextInt(candidates.size()));
    lines.set(chosen, lines.get(chosen).replace(old, "Athens"));
    lines.remove(lines.size() - 1);
    String body = String.join("\n", lines) + "\n";
    String digest =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
    String end =
        "{\"digest\":\"%s\",\"kind\":\"end\",\"lines\":\"%d\"}\n".formatted(digest, lines.size());
    return (body + end).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> ours(Path file) {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      return LedgerVerifier.problems(archive);
    } catch (ParleyException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private Verdict python(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", script.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verdict(process.waitFor(), output);
  }

  private static boolean canRunPython() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
