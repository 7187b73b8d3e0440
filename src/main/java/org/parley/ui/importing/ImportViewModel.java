package org.parley.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.service.FileReport;
import org.parley.service.ImportListener;
import org.parley.service.ImportReport;
import org.parley.service.ImportService;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;

/** Imports files in the background: progress while it runs, a report when it is over. */
public final class ImportViewModel {
  private final ImportService imports;
  private final Background background;
  private final Notices notices;
  private final Runnable finished;
  private final ReadOnlyObjectWrapper<Optional<ImportProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ReportWords>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * @param finished called on the window's thread after every import, also a cancelled one
   */
  public ImportViewModel(
      ImportService imports, Background background, Notices notices, Runnable finished) {
    this.imports = imports;
    this.background = background;
    this.notices = notices;
    this.finished = finished;
  }

  /** Present while an import runs. */
  public ReadOnlyObjectProperty<Optional<ImportProgress>> progress() {
    return progress.getReadOnlyProperty();
  }

  /** What became of each file of the last import, until dismissed. */
  public ReadOnlyObjectProperty<Optional<ReportWords>> report() {
    return report.getReadOnlyProperty();
  }

  /** Imports files and folders, unless an import is running already. */
  public void start(List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    if (progress.get().isPresent()) {
      notices.tell("An import is still running; wait for it or cancel it first.");
      return;
    }
    cancelled.set(false);
    report.set(Optional.empty());
    progress.set(Optional.of(new ImportProgress(0, 0, "Looking for files …")));
    background.run(() -> imports.importPaths(paths, new Progress()), this::show, this::fail);
  }

  /** Asks the running import to stop; what is stored already stays. */
  public void cancel() {
    cancelled.set(true);
    progress.set(
        progress.get().map(one -> new ImportProgress(one.done(), one.total(), "Stopping …")));
  }

  public void dismissReport() {
    report.set(Optional.empty());
  }

  private void show(ImportReport result) {
    progress.set(Optional.empty());
    report.set(Optional.of(ReportWords.of(result)));
    finished.run();
  }

  private void fail(RuntimeException failure) {
    progress.set(Optional.empty());
    notices.fail("The import stopped", failure);
    finished.run();
  }

  private final class Progress implements ImportListener {
    private int total;
    private int done;

    @Override
    public void started(int files) {
      total = files;
      tell(files == 0 ? "No files" : "Starting …");
    }

    @Override
    public void reading(int at, String file) {
      tell(file);
    }

    @Override
    public void done(int finishedFiles, int files, FileReport one) {
      done = finishedFiles;
      total = files;
      tell(one.file());
    }

    @Override
    public void linking() {
      tell("Linking claims and answers …");
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }

    private void tell(String now) {
      ImportProgress state = new ImportProgress(done, total, cancelled.get() ? "Stopping …" : now);
      background.update(
          () -> {
            if (progress.get().isPresent()) {
              progress.set(Optional.of(state));
            }
          });
    }
  }
}
