package org.parley.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.parley.model.ParleyException;
import org.parley.ui.task.Idle;
import org.parley.ui.task.WorkerThread;
import org.parley.ui.wording.Text;

/** The stage and the one ledger that is shown on it, which can be changed for another. */
public final class Seat implements AutoCloseable {
  private final LedgerDoor door;
  private final ReviewStage stage;
  private Taken taken;

  /** A ledger in the window with the threads that work for it. */
  private record Taken(
      OpenDesk desk, WorkerThread reading, WorkerThread working, WindowViewModel model)
      implements AutoCloseable {
    /** Lets every decision be written before the ledger closes. */
    @Override
    public void close() {
      model.imports().leave();
      Idle.await(List.of(model.reading(), model.working()));
      working.close();
      reading.close();
      desk.close();
    }
  }

  /**
   * @param stage bare and not yet shown
   * @param first the ledger to begin with
   */
  public Seat(Stage stage, OpenDesk first, LedgerDoor door) {
    this.door = door;
    this.stage = new ReviewStage(stage);
    this.taken = take(first);
  }

  private Taken take(OpenDesk desk) {
    WorkerThread reading = new WorkerThread("parley-reading");
    WorkerThread working = new WorkerThread("parley-working");
    WindowViewModel model = new WindowViewModel(desk.services(), reading, working, this::changeTo);
    stage.fill(model);
    return new Taken(desk, reading, working, model);
  }

  private void changeTo(Path folder) {
    WindowViewModel model = taken.model();
    model
        .working()
        .run(
            () -> door.open(folder),
            this::change,
            failure -> {
              model.ledgers().forget(folder);
              model.notices().fail(Text.of("ledgers.failed", folder), failure);
            });
  }

  private void change(OpenDesk next) {
    Taken left = taken;
    taken = take(next);
    taken
        .model()
        .working()
        .run(
            () -> {
              left.close();
              return left;
            },
            done -> {},
            failure -> taken.model().notices().fail(Text.of("ledgers.not-closed"), failure));
  }

  /** What is shown. */
  WindowViewModel model() {
    return taken.model();
  }

  /**
   * Finishes what was begun, and closes the ledger; blocks.
   *
   * @throws ParleyException when the ledger cannot be closed
   */
  @Override
  public void close() {
    taken.close();
  }
}
