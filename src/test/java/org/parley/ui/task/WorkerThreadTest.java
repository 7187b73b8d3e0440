package org.parley.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class WorkerThreadTest {

  @Test
  void workRunsInOrderOffTheWindowsThreadAndEndsOnIt() {
    List<String> seen = new ArrayList<>();
    try (StageDriver driver = new StageDriver(Stage::getScene);
        WorkerThread worker = new WorkerThread("test")) {
      worker.run(
          WorkerThreadTest::where,
          work -> seen.add(work + ", then " + where()),
          e -> seen.add("?"));
      worker.run(
          () -> {
            throw new IllegalStateException("no");
          },
          done -> seen.add("?"),
          failure -> seen.add(failure.getMessage() + ", then " + where()));

      driver.await("both outcomes", () -> seen.size() == 2);
    }

    assertEquals(List.of("worker, then window", "no, then window"), seen);
  }

  private static String where() {
    return Platform.isFxApplicationThread() ? "window" : "worker";
  }
}
