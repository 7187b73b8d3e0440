package org.parley.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import org.parley.ledger.Ledger;
import org.parley.ui.settings.FileSettings;
import org.parley.ui.task.StageDriver;
import org.parley.ui.task.ThreadWatch;
import org.parley.ui.task.WorkerThread;
import org.parley.ui.window.ReviewStage;
import org.parley.ui.window.WindowViewModel;

/** Opens the window on a ledger, scrolls, jumps and searches in it, and takes the time. */
final class WindowTrial {
  private static final int FRAMES = 200;
  private static final double STEP = 90;
  private static final List<String> SEARCHES =
      List.of("denied:yes", "party:valdor velmora", "kind:talks -review:unreviewed", "spokesman");

  private final StageDriver driver;
  private final WindowViewModel model;

  /**
   * What a trial took.
   *
   * @param open milliseconds from opening the ledger to a filled table
   * @param frame milliseconds of the window's thread for one frame of scrolling, rows that are
   *     drawn and pages that arrive included, of 95 % at most
   * @param filter milliseconds from a search to its rows, the longest of several
   * @param task milliseconds of the window's thread for one task, the longest since the window was
   *     shown
   * @param heap megabytes in use at the end
   */
  record Figures(double open, double frame, double filter, double task, double heap) {}

  private WindowTrial(StageDriver driver, WindowViewModel model) {
    this.driver = driver;
    this.model = model;
  }

  /**
   * Does it all.
   *
   * @param begin when the ledger began to open, in nanoseconds
   */
  static Figures of(Ledger ledger, Path settings, long begin) {
    try (WorkerThread worker = new WorkerThread("trial")) {
      WindowViewModel model = SeedServices.window(ledger, new FileSettings(settings), worker);
      try (StageDriver driver = new StageDriver(stage -> new ReviewStage(stage).fill(model))) {
        return new WindowTrial(driver, model).run(begin);
      }
    }
  }

  private Figures run(long begin) {
    try (ThreadWatch watch = new ThreadWatch()) {
      driver.await(
          "rows", () -> driver.stage().getScene().getRoot().lookup(".parley-claim") != null);
      double open = since(begin);
      awaitQuiet();
      double frame = scroll();
      jump();
      double filter = search();
      return new Figures(open, frame, filter, watch.longest(), heap());
    }
  }

  private void awaitQuiet() {
    driver.await("everything read", () -> model.reading().waiting().get() == 0);
    driver.settle();
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private double scroll() {
    CompletableFuture<List<Double>> frames = new CompletableFuture<>();
    StageDriver.ask(
        () -> {
          Scene scene = driver.stage().getScene();
          VirtualFlow<?> flow = (VirtualFlow<?>) scene.lookup("#ledger .virtual-flow");
          new Scrolling(scene, () -> flow.scrollPixels(STEP), frames).begin();
          return true;
        });
    List<Double> sorted = new ArrayList<>(frames.orTimeout(60, TimeUnit.SECONDS).join());
    Collections.sort(sorted);
    return sorted.get(sorted.size() * 95 / 100);
  }

  /** Scrolls one step for each picture; all that the thread does from one to the next counts. */
  private static final class Scrolling implements Runnable {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> frames = new ArrayList<>();
    private final Scene scene;
    private final Runnable step;
    private final CompletableFuture<List<Double>> done;
    private long last;

    Scrolling(Scene scene, Runnable step, CompletableFuture<List<Double>> done) {
      this.scene = scene;
      this.step = step;
      this.done = done;
    }

    void begin() {
      scene.addPostLayoutPulseListener(this);
      last = threads.getCurrentThreadCpuTime();
      next();
    }

    private void next() {
      step.run();
      Platform.requestNextPulse();
    }

    @Override
    public void run() {
      long now = threads.getCurrentThreadCpuTime();
      frames.add((now - last) / 1e6);
      last = now;
      if (frames.size() < FRAMES) {
        Platform.runLater(this::next);
      } else {
        Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
        done.complete(List.copyOf(frames));
      }
    }
  }

  /** To the end, to the middle and back. */
  private void jump() {
    int last = model.ledger().rows().size() - 1;
    for (int step : List.of(last, -last / 2, -last)) {
      act(() -> model.ledger().move(step));
    }
  }

  private double search() {
    List<Double> times = new ArrayList<>();
    for (String words : SEARCHES) {
      int before = model.ledger().rows().size();
      long begin = System.nanoTime();
      act(() -> model.filter().type(words), () -> model.ledger().rows().size() != before);
      times.add(since(begin));
      awaitQuiet();
      act(() -> model.filter().clear());
    }
    return Collections.max(times);
  }

  private void act(Runnable action) {
    act(action, () -> true);
    awaitQuiet();
  }

  private void act(Runnable action, BooleanSupplier done) {
    StageDriver.ask(
        () -> {
          action.run();
          return true;
        });
    driver.await("what was asked for", done);
  }

  private static double heap() {
    for (int turn = 0; turn < 3; turn++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }
}
