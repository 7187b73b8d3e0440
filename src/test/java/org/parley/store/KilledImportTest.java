package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerVerifier;
import org.parley.model.ArticleHeader;
import org.parley.service.ClaimProjection;

/**
 * Kills a process in the middle of an import, again and again on one ledger. More rounds with
 * {@code -Dparley.kill.rounds=100}.
 */
class KilledImportTest {
  private static final int ROUNDS = Integer.getInteger("parley.kill.rounds", 4);
  private static final int ARTICLES_PER_ROUND = 1_000_000;

  @TempDir Path folder;

  @Test
  void everyArticleAcknowledgedBeforeAKillIsThereWhole() throws Exception {
    Random random = new Random(2024);
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> fresh = killedAfter(1 + random.nextInt(40), round * ARTICLES_PER_ROUND);
      acknowledged.addAll(fresh);
      check(acknowledged, round);
    }
    assertTrue(acknowledged.size() >= ROUNDS);
  }

  /** The ids acknowledged by a process killed after at least {@code articles} of them. */
  private List<String> killedAfter(int articles, int first) throws Exception {
    Process process =
        OtherProcess.start(RecordingProcess.class, folder.toString(), String.valueOf(first));
    List<String> ids = new ArrayList<>();
    try (BufferedReader lines = OtherProcess.lines(process)) {
      while (ids.size() < articles) {
        ids.add(lines.readLine());
      }
      process.toHandle().destroyForcibly();
      ids.addAll(rest(lines));
      process.waitFor();
    }
    return ids;
  }

  /** What was acknowledged before the kill took hold; half a line was not. */
  private static List<String> rest(BufferedReader lines) throws IOException {
    return lines.lines().filter(line -> line.length() == 64).toList();
  }

  private void check(Set<String> acknowledged, int round) {
    try (Ledger ledger =
        new H2Ledgers(Samples.clock(), new ClaimProjection()).openExisting(folder)) {
      Set<String> stored =
          ledger.articles().headers().stream().map(ArticleHeader::id).collect(Collectors.toSet());
      Set<String> lost = new HashSet<>(acknowledged);
      lost.removeAll(stored);
      assertEquals(Set.of(), lost, "lost in round " + round);
      assertEquals(List.of(), LedgerVerifier.problems(ledger.stored()), "in round " + round);
      assertEquals(2 * stored.size(), ledger.findings().claims().size());
      assertEquals(stored.size(), ledger.findings().responses().size());
    }
  }
}
