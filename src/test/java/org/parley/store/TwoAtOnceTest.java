package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.service.ClaimProjection;
import org.parley.store.ConflictingEdits.Told;

/**
 * Two editors on one ledger of one machine. More decisions with {@code
 * -Dparley.conflict.edits=2000}.
 */
class TwoAtOnceTest {
  private static final int EDITS = Integer.getInteger("parley.conflict.edits", 60);
  private static final List<String> EDITORS = List.of("Ada", "Bo");

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Ledger ledger = open()) {
      ledger.articles().record(Samples.document(1), Samples.extraction(1), "test");
      ledger.articles().record(Samples.document(2), Samples.extraction(2), "test");
    }
  }

  private Ledger open() {
    return new H2Ledgers(Samples.clock(), new ClaimProjection()).openOrCreate(folder);
  }

  @Test
  void twoWindowsOnOneLedgerLoseNothingAndSaySoWhenTheyConflict() throws Exception {
    Map<String, Told> told = new HashMap<>();
    try (Ledger ledger = open()) {
      long before = ledger.log().length();
      ExecutorService windows = Executors.newFixedThreadPool(EDITORS.size());
      Map<String, Future<Told>> running = new HashMap<>();
      for (String editor : EDITORS) {
        running.put(
            editor,
            windows.submit(
                () ->
                    ConflictingEdits.decide(ledger, editor, EDITS, new Random(editor.hashCode()))));
      }
      for (String editor : EDITORS) {
        told.put(editor, running.get(editor).get());
        assertEquals(EDITS, told.get(editor).answers());
      }
      windows.shutdown();
      ConflictingEdits.check(ledger, before, told);
    }
  }

  @Test
  void twoProcessesTakeTurnsAndTheOneThatWaitsIsToldWhy() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String editor : EDITORS) {
      processes.add(
          OtherProcess.start(
              ConflictingProcess.class, folder.toString(), editor, String.valueOf(EDITS)));
    }
    Map<String, Told> told = new HashMap<>();
    try {
      for (int i = 0; i < EDITORS.size(); i++) {
        told.put(EDITORS.get(i), heard(processes.get(i)));
        assertEquals(0, processes.get(i).waitFor());
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    try (Ledger ledger = open()) {
      ConflictingEdits.check(ledger, 2, told);
    }
  }

  /** What a process was told; nothing but that the ledger is open elsewhere may refuse it. */
  private static Told heard(Process process) throws Exception {
    List<Long> recorded = new ArrayList<>();
    int refused = 0;
    try (BufferedReader lines = OtherProcess.lines(process)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (Character.isDigit(line.charAt(0))) {
          recorded.add(Long.valueOf(line));
        } else {
          assertTrue(line.contains("open in another window or command of Parley"), line);
          refused++;
        }
      }
    }
    return new Told(recorded, refused);
  }
}
